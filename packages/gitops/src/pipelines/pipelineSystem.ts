import type { PlatformModel } from '@kubernetes-architect/architecture';

/** Systems that run the pipelines. */
export type PipelineSystem =
  | 'github-actions'
  | 'gitlab-ci'
  | 'jenkins'
  | 'tekton';

const SYSTEMS: readonly PipelineSystem[] = [
  'github-actions',
  'gitlab-ci',
  'jenkins',
  'tekton',
];

/** Host of an address of a repository, by web or SSH. */
const HOST = /^(?:[a-z]+:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+)[:/]/;

/** The system that is chosen; else the one of the host of the repository, and GitHub Actions where that tells nothing. */
export function pipelineSystem({
  choices,
  delivery,
}: Pick<PlatformModel, 'choices' | 'delivery'>): PipelineSystem {
  const chosen = SYSTEMS.find(system => system === choices['ci-pipeline']);
  if (chosen) return chosen;
  const [, host = ''] = HOST.exec(delivery.repository.url) ?? [];
  return /(^|\.)gitlab\./.test(host) ? 'gitlab-ci' : 'github-actions';
}
