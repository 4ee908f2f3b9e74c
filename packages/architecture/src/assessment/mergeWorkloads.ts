import type { WorkloadRequirement } from '../requirements/requirementsSchema';
import {
  stateKinds,
  trafficShapes,
  workloadKinds,
} from '../requirements/vocabulary';

/** What a kind of workload is like when nobody says. */
const habits: Record<
  WorkloadRequirement['kind'],
  Required<Pick<WorkloadRequirement, 'traffic' | 'state' | 'gpu'>>
> = {
  web: { traffic: 'daily', state: 'none', gpu: false },
  api: { traffic: 'daily', state: 'none', gpu: false },
  worker: { traffic: 'bursty', state: 'none', gpu: false },
  batch: { traffic: 'bursty', state: 'none', gpu: false },
  stateful: { traffic: 'flat', state: 'quorum', gpu: false },
  streaming: { traffic: 'daily', state: 'quorum', gpu: false },
  inference: { traffic: 'daily', state: 'none', gpu: true },
  training: { traffic: 'bursty', state: 'single', gpu: true },
  rag: { traffic: 'daily', state: 'single', gpu: false },
};

/** Groups alike workloads, so neither order nor splitting of the list matters. @public */
export function mergeWorkloads(
  workloads: readonly WorkloadRequirement[],
): Required<WorkloadRequirement>[] {
  const merged = new Map<string, Required<WorkloadRequirement>>();
  for (const given of workloads) {
    const whole = { ...habits[given.kind], ...withoutUndefined(given) };
    const key = [whole.kind, whole.traffic, whole.state, whole.gpu].join('/');
    const known = merged.get(key);
    merged.set(key, { ...whole, count: whole.count + (known?.count ?? 0) });
  }
  return [...merged.values()].sort((left, right) => rank(left) - rank(right));
}

function withoutUndefined(given: WorkloadRequirement): WorkloadRequirement {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as WorkloadRequirement;
}

function rank(workload: Required<WorkloadRequirement>): number {
  return (
    workloadKinds.indexOf(workload.kind) * 100 +
    trafficShapes.indexOf(workload.traffic) * 10 +
    stateKinds.indexOf(workload.state) * 2 +
    Number(workload.gpu)
  );
}
