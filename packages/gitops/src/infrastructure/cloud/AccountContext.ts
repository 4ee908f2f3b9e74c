import type { RenderContext } from '../../RenderContext';

/** What the parts of the stack of an account look at. */
export interface AccountContext {
  context: RenderContext;
  region: string;
  /** Whether it is the first region of the account, which has what is not regional. */
  first: boolean;
}
