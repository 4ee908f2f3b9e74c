import type { PodSpec } from '../snapshot/podSchemas';
import { addAmounts, maxAmounts, toAmounts, type Amounts } from './amounts';

/**
 * Effective requests of a pod as the scheduler counts them: containers and sidecars together, or the greatest
 * init step when that is more, plus overhead. Requests of the pod itself replace the sum over its containers.
 */
export function podRequests(spec: PodSpec): Amounts {
  let sidecars: Amounts = new Map();
  let greatestInitStep: Amounts = new Map();
  for (const container of spec.initContainers ?? []) {
    const requests = toAmounts(container.resources?.requests);
    if (container.restartPolicy === 'Always') {
      sidecars = addAmounts(sidecars, requests);
      greatestInitStep = maxAmounts(greatestInitStep, sidecars);
    } else {
      greatestInitStep = maxAmounts(
        greatestInitStep,
        addAmounts(sidecars, requests),
      );
    }
  }
  const running = addAmounts(
    sidecars,
    ...spec.containers.map(container =>
      toAmounts(container.resources?.requests),
    ),
  );
  const effective = maxAmounts(running, greatestInitStep);
  for (const [name, amount] of toAmounts(spec.resources?.requests)) {
    effective.set(name, amount);
  }
  return addAmounts(effective, toAmounts(spec.overhead));
}
