import type { Choices } from '../capacity/clusterFacts';
import type { Recommendation } from '../decisions/recommendation';

/**
 * The chosen option of every decision, by its identifier.
 *
 * @public
 */
export function chosenOptions(decisions?: Recommendation): Choices {
  return Object.fromEntries(
    decisions?.decisions.map(({ id, chosen }) => [id, chosen]) ?? [],
  );
}
