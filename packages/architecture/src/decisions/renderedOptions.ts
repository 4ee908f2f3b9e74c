import { addonsOptions } from './rendered/addons';
import { appsOptions } from './rendered/apps';
import { deliveryOptions } from './rendered/delivery';
import { infrastructureOptions } from './rendered/infrastructure';
import { pipelinesOptions } from './rendered/pipelines';
import { policiesOptions } from './rendered/policies';
import type { DecisionOption } from './types';

/**
 * Options whose generator exists, as `decision/option`. An option joins this
 * list with its generator; until then a result says `rendered: false`.
 *
 * @public
 */
export const renderedOptions: ReadonlySet<string> = new Set([
  ...addonsOptions,
  ...appsOptions,
  ...deliveryOptions,
  ...infrastructureOptions,
  ...pipelinesOptions,
  ...policiesOptions,
]);

/** Whether the repository generator can produce an option, or has nothing to produce. @public */
export function isRendered(decision: string, option: DecisionOption): boolean {
  return (
    option.generatesNothing === true ||
    renderedOptions.has(`${decision}/${option.id}`)
  );
}
