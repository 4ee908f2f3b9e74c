import type { RenderContext } from '../../RenderContext';
import type { ImageDemands, ImageGuard } from './ImageGuard';
import { kyvernoImageGuard } from './kyvernoImageGuard';

/** Options of the decision that ask for signatures. */
const SIGNED: readonly string[] = ['provenance', 'signed-images'];

/** Pipelines that run under an identity which a certificate can name. */
const WITH_IDENTITY: readonly string[] = ['github-actions', 'gitlab-ci'];

/** Add-on that verifies images where the policy engine is not Kyverno; it brings its own policies. */
export const SIGSTORE_ADDON = 'policy-controller';

/** What verifies images, and what they have to prove; undefined where nothing is asked, an add-on does it, or nobody is known to sign. */
export function chosenImageGuard({
  choices,
  hasAddon,
  model,
}: Pick<RenderContext, 'choices' | 'hasAddon' | 'model'>):
  | { guard: ImageGuard; demands: ImageDemands }
  | undefined {
  const asked = choices['supply-chain'];
  const { registries, signers } = model.policies;
  const named = model.intent.spec.policies?.signers !== undefined;
  const known =
    named || WITH_IDENTITY.includes(choices['ci-pipeline'] ?? WITH_IDENTITY[0]);
  return asked !== undefined &&
    SIGNED.includes(asked) &&
    signers.length > 0 &&
    known &&
    choices['policy-engine'] === 'kyverno' &&
    hasAddon('kyverno')
    ? {
        demands: { attested: asked === 'provenance', registries, signers },
        guard: kyvernoImageGuard,
      }
    : undefined;
}
