import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { renderGithub } from './github/renderGithub';
import { renderGitlab } from './gitlab/renderGitlab';
import { renderJenkins } from './jenkins/jenkinsfile';
import { pipelineSettings, type PipelineSettings } from './PipelineSettings';
import type { PipelineSystem } from './pipelineSystem';
import { renderRepositoryFiles } from './renderRepositoryFiles';
import { renderScripts } from './scripts/renderScripts';
import { renderTekton } from './tekton/renderTekton';

const SYSTEMS: Readonly<
  Record<
    PipelineSystem,
    (settings: PipelineSettings, context: RenderContext) => RepositoryFile[]
  >
> = {
  'github-actions': renderGithub,
  'gitlab-ci': renderGitlab,
  jenkins: renderJenkins,
  tekton: renderTekton,
};

/** Pipelines that prove, promote and update the repository. */
export function renderPipelines(context: RenderContext): RepositoryFile[] {
  const settings = pipelineSettings(context);
  return [
    ...renderRepositoryFiles(context),
    ...renderScripts(settings, context),
    ...SYSTEMS[settings.system](settings, context),
  ];
}
