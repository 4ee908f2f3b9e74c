import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const policy = (podSelector: object) =>
  manifest('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: {
      podSelector,
      ingress: [
        {
          from: [
            {
              namespaceSelector: {},
              podSelector: { matchLabels: { app: 'elsewhere' } },
            },
          ],
        },
      ],
    },
  });

/** Objects that `network-policy-dangling` passes and fails. */
export const cases: RuleCases = {
  pass: [[deployment(), policy({ matchLabels: { app: 'web' } })], policy({})],
  fail: [[deployment(), policy({ matchLabels: { app: 'wep' } })]],
};
