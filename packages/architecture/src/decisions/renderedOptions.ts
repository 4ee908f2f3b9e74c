import { choiceKey } from './incompatibilities';
import type { DecisionOption } from './types';

/**
 * Options whose generator exists, as `decision/option`. An option joins this
 * list with its generator; until then a result says `rendered: false`.
 *
 * @public
 */
export const renderedOptions: ReadonlySet<string> = new Set([
  'delivery-model/gitops-pull',
  'fleet-management/application-sets',
  'fleet-management/flux-per-cluster',
  'gitops-engine/argocd-hub',
  'gitops-engine/flux',
  'network-isolation/default-deny',
  'packaging/kustomize',
  'pod-autoscaling/horizontal',
  'pod-security-level/restricted',
  'promotion/pull-request',
  'repository-layout/mono-repository',
  'tenancy/namespace',
  'upgrade-strategy/in-place',
]);

/** Whether the repository generator can produce an option, or has nothing to produce. @public */
export function isRendered(decision: string, option: DecisionOption): boolean {
  return (
    option.generatesNothing === true ||
    renderedOptions.has(choiceKey(decision, option.id))
  );
}
