import { given, manifest } from '../caseObjects';
import type { PlainObject, RuleCases } from '../RuleCases';

const live = (...objects: PlainObject[]) => given({ objects, live: true });
const kyverno = (rule: PlainObject) =>
  manifest('kyverno.io/v1', 'ClusterPolicy', { spec: { rules: [rule] } });

/** Objects that `image-signature` passes and fails. */
export const cases: RuleCases = {
  pass: [
    live(manifest('policy.sigstore.dev/v1beta1', 'ClusterImagePolicy')),
    live(manifest('policies.kyverno.io/v1', 'ImageValidatingPolicy')),
    live(kyverno({ verifyImages: [{ imageReferences: ['*'] }] })),
  ],
  fail: [live(), live(kyverno({ validate: {} }))],
  unknown: [
    given({
      objects: [],
      live: true,
      unreadable: { 'policy.sigstore.dev/ClusterImagePolicy': 'forbidden' },
    }),
  ],
  notApplicable: [given({ objects: [] })],
};
