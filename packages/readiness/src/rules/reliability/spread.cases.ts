import { workload, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

/** Objects that `spread` passes and fails. */
export const cases: RuleCases = {
  pass: [
    deployment({
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
        },
      ],
    }),
    deployment({
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [],
        },
      },
    }),
  ],
  fail: [
    deployment(),
    deployment({ affinity: { podAffinity: {} } }),
    workload('apps/v1', 'StatefulSet'),
  ],
  notApplicable: [
    deployment({}, { replicas: 1 }),
    workload('apps/v1', 'DaemonSet'),
  ],
};
