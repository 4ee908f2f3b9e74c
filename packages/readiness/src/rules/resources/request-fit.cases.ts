import { deployment, given, manifest, workload } from '../caseObjects';
import type { PlainObject, RuleCases } from '../RuleCases';

const owners = [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }];
const measured = (
  usage: PlainObject,
  requests: PlainObject = { cpu: '500m', memory: '1Gi' },
) =>
  given({
    live: true,
    objects: [
      deployment(),
      manifest('v1', 'Pod', {
        metadata: { name: 'web-1', ownerReferences: owners },
        spec: { containers: [{ name: 'app', resources: { requests } }] },
      }),
      manifest('metrics.k8s.io/v1beta1', 'PodMetrics', {
        metadata: { name: 'web-1' },
        containers: [{ name: 'app', usage }],
      }),
    ],
  });

/** Objects that `request-fit` passes and fails. */
export const cases: RuleCases = {
  pass: [
    measured({ cpu: '250m', memory: '900Mi' }),
    measured({ cpu: '125m', memory: '256Mi' }),
    measured({ cpu: '1m', memory: '1Mi' }, { cpu: '50m', memory: '64Mi' }),
    measured({ cpu: '1', memory: '1Gi' }, {}),
  ],
  fail: [
    measured({ cpu: '50m', memory: '900Mi' }),
    measured({ cpu: '250m', memory: '100Mi' }),
    measured({ cpu: '600m', memory: '900Mi' }),
    measured({ cpu: '250m', memory: '1025Mi' }),
  ],
  unknown: [
    given({ live: true, objects: [deployment()] }),
    given({
      live: true,
      objects: [deployment()],
      unreadable: { 'metrics.k8s.io/PodMetrics': 'forbidden' },
    }),
  ],
  notApplicable: [
    deployment(),
    given({ live: true, objects: [deployment({}, { replicas: 0 })] }),
    given({ live: true, objects: [workload('batch/v1', 'Job')] }),
  ],
};
