import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureModel } from '../../infrastructure/testing/infrastructureModel';
import { renderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { renderRecovery } from '../renderRecovery';

/** What is rendered for a design of recovery. */
export function recoveryFiles(
  design: string,
  choices: PlatformModel['choices'] = {},
  example?: string,
): RepositoryFile[] {
  const model = infrastructureModel(
    { 'disaster-recovery': design, ...choices },
    example,
  );
  return renderRecovery(renderContext(model));
}
