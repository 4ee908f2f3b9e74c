import type { Quantity } from '../../cel/Quantity';
import { numberAt } from '../../objects/fieldValue';
import { describeObject } from '../../objects/KubernetesObject';
import {
  MEASURED,
  workloadUse,
  type MeasuredResource,
} from '../../objects/workloadUse';
import { severalObjectsRule } from '../../rule/Rule';

/** Requests below this are too small to be worth a change, for a pod. */
const SMALL: Record<MeasuredResource, number> = {
  cpu: 0.1,
  memory: 128 * 1024 * 1024,
};

/** Rule `request-fit`. */
export const requestFit = severalObjectsRule({
  id: 'request-fit',
  category: 'resources',
  title: 'The requests do not fit the use',
  severity: 'medium',
  why: 'Requests far above the use are paid for nothing; use above the requests is taken from neighbours and evicted first.',
  fix: 'Set requests by the use of a week, not of one moment; a vertical autoscaler can recommend them.',
  parameters: {
    factor: {
      default: 4n,
      description: 'How many times the use the requests may be.',
    },
  },
  match: 'pods',
  reads: ['metrics.k8s.io/PodMetrics', 'Pod'],
  live: true,
  evaluate(subject, { index, parameters }) {
    if (isAtRest(subject)) return { status: 'not-applicable' };
    const use = workloadUse(subject, index);
    if (!use)
      return {
        status: 'unknown',
        message: `the use of ${describeObject(
          subject.reference,
        )} was not measured`,
      };
    const findings = MEASURED.flatMap(resource => {
      const used = use.used[resource];
      const requested = use.requested[resource];
      if (requested.sign() > 0 && used.compareTo(requested) > 0)
        return [`uses more ${resource} than it requests`];
      const least = SMALL[resource] * use.pods;
      return float(requested) > least &&
        float(requested) > float(used) * Number(parameters.factor)
        ? [
            `requests more than ${Number(
              parameters.factor,
            )} times the ${resource} that it uses`,
          ]
        : [];
    });
    return findings.length > 0
      ? { status: 'fail', message: `${findings.join(', ')} at this moment` }
      : { status: 'pass' };
  },
});

/** Jobs, and what was scaled down, have no pods to measure. */
function isAtRest({
  reference,
  value,
}: {
  reference: { kind: string };
  value: unknown;
}): boolean {
  return (
    ['Job', 'CronJob'].includes(reference.kind) ||
    numberAt(value, 'spec', 'replicas') === 0
  );
}

function float(quantity: Quantity): number {
  return quantity.asApproximateFloat();
}
