import { ProxiedSignInPage } from '@backstage/core-components';
import type { SignInPageProps } from '@backstage/core-plugin-api';

/**
 * Signs everybody in as guest, without a click: the portal is a demonstration. A portal of one's own puts its
 * identity provider here.
 */
export function GuestSignInPage(props: SignInPageProps) {
  return <ProxiedSignInPage {...props} provider="guest" />;
}
