import {
  type GitSource,
  gitSource,
  type PlatformModel,
  type TreePart,
} from '@kubernetes-architect/architecture';

/** Folders with an overlay for each environment, which the pipeline renders. All else is read as it is. */
export const RENDERED_OVERLAYS = [
  'apps/*/envs',
  'policies/bindings',
  'policies/envs',
  'tenants/*/envs',
];

/** Branch that the pipeline renders an environment to. */
export function renderedBranch(environment: string): string {
  return `rendered/${environment}`;
}

/** Whether what is applied is rendered by the pipeline first. */
export function rendersBranches({
  choices,
}: Pick<PlatformModel, 'choices'>): boolean {
  return choices.promotion === 'rendered-branches';
}

/**
 * Where an engine reads what belongs to an environment: from the branch that
 * the pipeline renders it to, if it does, under the same path.
 */
export function environmentSource(
  model: PlatformModel,
  of: TreePart,
  environment: string,
): GitSource {
  const source = gitSource(model, of);
  return rendersBranches(model)
    ? { ...source, targetRevision: renderedBranch(environment) }
    : source;
}
