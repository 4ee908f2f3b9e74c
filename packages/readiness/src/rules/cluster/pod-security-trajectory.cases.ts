import { manifest } from '../caseObjects';
import type { PlainObject, RuleCases } from '../RuleCases';

const namespace = (modes: PlainObject, name = 'shop') =>
  manifest('v1', 'Namespace', {
    metadata: {
      name,
      namespace: undefined,
      labels: Object.fromEntries(
        Object.entries(modes).map(([mode, level]) => [
          `pod-security.kubernetes.io/${mode}`,
          level,
        ]),
      ),
    },
  });

/** Objects that `pod-security-trajectory` passes and fails. */
export const cases: RuleCases = {
  pass: [
    namespace({ enforce: 'restricted' }),
    namespace({ enforce: 'baseline', warn: 'restricted' }),
    namespace({ enforce: 'privileged', audit: 'baseline' }),
    namespace({ warn: 'restricted' }),
  ],
  fail: [
    namespace({}),
    namespace({ enforce: 'baseline' }),
    namespace({ enforce: 'baseline', warn: 'baseline' }),
    namespace({ enforce: 'privileged', warn: 'privileged' }),
  ],
  notApplicable: [namespace({}, 'kube-system')],
};
