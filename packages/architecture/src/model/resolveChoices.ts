import { chooseOptions } from '../decisions/chooseOptions';
import type { PlatformIntent } from '../intent/intentSchema';
import type { DeliveryEngine, PlatformModel } from './PlatformModel';

/** Options that a field of the intent stands for. */
const ENGINE_OPTIONS: Record<DeliveryEngine, readonly [string, ...string[]]> = {
  argocd: ['argocd-hub', 'argocd-per-cluster'],
  flux: ['flux'],
};

/** Options of the decision `repository-layout`, by the layout of the intent. */
const LAYOUT_OPTIONS = {
  mono: 'mono-repository',
  multi: 'fleet-infrastructure-apps',
  'per-team': 'repository-per-team',
} as const;

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
  const { layout } = spec.delivery;
  return {
    ...choices,
    ...(layout && { 'repository-layout': LAYOUT_OPTIONS[layout] }),
    'gitops-engine':
      engine !== undefined && engines.includes(engine) ? engine : engines[0],
  };
}
