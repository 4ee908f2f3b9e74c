import { fieldAt, itemsAt } from '../../objects/fieldValue';
import type { ObjectIndex } from '../../objects/ObjectIndex';
import { severalObjectsRule } from '../../rule/Rule';

/** Kinds that exist to verify signatures of images. */
const VERIFIERS = [
  'policy.sigstore.dev/ClusterImagePolicy',
  'policies.kyverno.io/ImageValidatingPolicy',
];
/** The kind of Kyverno that can do it among much else. */
const CLUSTER_POLICY = 'kyverno.io/ClusterPolicy';

/** Rule `image-signature`. */
export const imageSignature = severalObjectsRule({
  id: 'image-signature',
  category: 'images',
  title: 'No policy of a known engine verifies the signatures of images',
  severity: 'high',
  why: 'Whoever can push to the registry, or stands between, decides what runs.',
  fix: 'Sign images in the pipeline, and verify them at admission with Kyverno or the policy controller of Sigstore.',
  match: 'cluster',
  reads: [...VERIFIERS, CLUSTER_POLICY],
  live: true,
  evaluate(_subject, { index }) {
    return VERIFIERS.some(kind => index.ofKind(kind).length > 0) ||
      verifiesImages(index)
      ? { status: 'pass' }
      : { status: 'fail' };
  },
});

function verifiesImages(index: ObjectIndex): boolean {
  return index
    .ofKind(CLUSTER_POLICY)
    .flatMap(({ value }) => itemsAt(value, ['spec', 'rules']))
    .some(({ item }) => fieldAt(item, ['verifyImages']) !== undefined);
}
