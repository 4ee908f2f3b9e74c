import { chooseOptions } from '../decisions/chooseOptions';
import type { PlatformIntent } from '../intent/intentSchema';
import type { DeliveryEngine, PlatformModel } from './PlatformModel';

/** Options that a field of the intent stands for. */
const ENGINE_OPTIONS: Record<DeliveryEngine, readonly [string, ...string[]]> = {
  argocd: ['argocd-hub', 'argocd-per-cluster'],
  flux: ['flux'],
};

/**
 * What was decided: recommended, pinned, or said by a field of the intent,
 * which comes first.
 */
export function resolveChoices({
  spec,
}: PlatformIntent): PlatformModel['choices'] {
  const { requirements, decisions } = spec;
  const choices =
    (requirements && chooseOptions({ requirements, pins: decisions?.pins })) ??
    {};
  const engines = ENGINE_OPTIONS[spec.delivery.engine];
  const engine = choices['gitops-engine'];
  return {
    ...choices,
    'gitops-engine':
      engine !== undefined && engines.includes(engine) ? engine : engines[0],
  };
}
