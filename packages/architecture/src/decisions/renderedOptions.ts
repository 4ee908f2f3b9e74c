import { choiceKey } from './incompatibilities';
import type { DecisionOption } from './types';

/**
 * Options whose generator exists, as `decision/option`. An option joins this
 * list with its generator; until then a result says `rendered: false`.
 *
 * @public
 */
export const renderedOptions: ReadonlySet<string> = new Set([
  'gitops-engine/argocd-hub',
  'gitops-engine/flux',
  'packaging/kustomize',
  'repository-layout/mono-repository',
]);

/** Whether the repository generator can produce an option, or has nothing to produce. @public */
export function isRendered(decision: string, option: DecisionOption): boolean {
  return (
    option.generatesNothing === true ||
    renderedOptions.has(choiceKey(decision, option.id))
  );
}
