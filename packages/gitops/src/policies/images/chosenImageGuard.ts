import type { RenderContext } from '../../RenderContext';
import type { ImageDemands, ImageGuard } from './ImageGuard';
import { kyvernoImageGuard } from './kyvernoImageGuard';
import { sigstoreImageGuard } from './sigstoreImageGuard';

/** Options of the decision that ask for signatures. */
const SIGNED: readonly string[] = ['provenance', 'signed-images'];

/** Add-on that verifies images where the policy engine is not Kyverno. */
export const SIGSTORE_ADDON = 'policy-controller';

/** What verifies images, and what they have to prove; undefined where nothing is asked, or nobody is known to sign. */
export function chosenImageGuard({
  choices,
  hasAddon,
  model,
}: Pick<RenderContext, 'choices' | 'hasAddon' | 'model'>):
  | { guard: ImageGuard; demands: ImageDemands }
  | undefined {
  const { registries, signers } = model.policies;
  const asked = choices['supply-chain'];
  if (asked === undefined || !SIGNED.includes(asked) || signers.length === 0)
    return undefined;
  const demands = { attested: asked === 'provenance', registries, signers };
  if (choices['policy-engine'] === 'kyverno' && hasAddon('kyverno'))
    return { demands, guard: kyvernoImageGuard };
  return hasAddon(SIGSTORE_ADDON)
    ? { demands, guard: sigstoreImageGuard }
    : undefined;
}
