import { pod, container, workload, manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `privileged` passes and fails. */
export const cases: RuleCases = {
  pass: [
    pod(),
    container({ securityContext: { privileged: false } }),
    container({ securityContext: { privileged: null } }),
    container({ securityContext: null }),
  ],
  fail: [
    container({ securityContext: { privileged: true } }),
    pod({
      initContainers: [{ name: 'init', securityContext: { privileged: true } }],
    }),
    pod({
      ephemeralContainers: [
        { name: 'debug', securityContext: { privileged: true } },
      ],
    }),
    deployment({
      initContainers: [{ name: 'init', securityContext: { privileged: true } }],
    }),
    manifest('batch/v1', 'CronJob', {
      spec: {
        jobTemplate: {
          spec: {
            template: pod({
              containers: [
                { name: 'a', securityContext: { privileged: true } },
              ],
            }),
          },
        },
      },
    }),
    workload('argoproj.io/v1alpha1', 'Rollout', {
      containers: [{ name: 'a', securityContext: { privileged: true } }],
    }),
  ],
  unknown: [
    container({ securityContext: { privileged: 'true' } }),
    container({ securityContext: 'none' }),
  ],
};
