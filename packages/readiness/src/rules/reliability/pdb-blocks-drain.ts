import { severalObjectsRule } from '../../rule/Rule';
import { mapAt, numberAt } from '../../objects/fieldValue';
import { autoscalersOf, workloadsSelectedBy } from '../../objects/selectors';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import type { ObjectIndex } from '../../objects/ObjectIndex';

/** The fewest pods that may run, by the autoscaler or the workload itself. */
function fewestPods(object: KubernetesObject, index: ObjectIndex): number {
  const [autoscaler] = autoscalersOf(object, index);
  if (autoscaler) return numberAt(autoscaler.value, 'spec', 'minReplicas') ?? 1;
  return numberAt(object.value, 'spec', 'replicas') ?? 1;
}

/** Rule `pdb-blocks-drain`. */
export const pdbBlocksDrain = severalObjectsRule({
  id: 'pdb-blocks-drain',
  category: 'reliability',
  title: 'The disruption budget never lets a pod go',
  severity: 'high',
  why: 'The node of such a pod cannot be drained: upgrades and scaling down stop there.',
  fix: 'Use maxUnavailable: 1, or keep minAvailable below the number of pods.',
  match: ['policy/PodDisruptionBudget'],
  reads: ['apps/Deployment', 'apps/StatefulSet'],
  evaluate(subject, { index }) {
    const least =
      subject.value.spec && mapAt(subject.value, 'spec').minAvailable;
    const most = mapAt(subject.value, 'spec').maxUnavailable;
    if (most === 0n || most === '0' || most === '0%')
      return { status: 'fail', path: ['spec', 'maxUnavailable'] };
    if (least === '100%')
      return { status: 'fail', path: ['spec', 'minAvailable'] };
    if (typeof least !== 'bigint') return { status: 'pass' };
    const selected = workloadsSelectedBy(subject, index).filter(
      ({ object }) => object.reference.kind !== 'Pod',
    );
    if (selected.length === 0) return { status: 'pass' };
    const pods = selected.reduce(
      (sum, { object }) => sum + fewestPods(object, index),
      0,
    );
    return Number(least) < pods
      ? { status: 'pass' }
      : {
          status: 'fail',
          path: ['spec', 'minAvailable'],
          message: `minAvailable is ${least}, and there may be only ${pods} pods`,
        };
  },
});
