import { SignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/core-plugin-api';

/** Signs everybody in as guest, without a click: the portal is a demonstration. */
export function GuestSignInPage(props: SignInPageProps) {
  return <SignInPage {...props} auto providers={['guest']} />;
}
