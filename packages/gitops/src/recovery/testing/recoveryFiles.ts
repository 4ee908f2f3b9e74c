import { selectAddons } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureModel } from '../../infrastructure/testing/infrastructureModel';
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
  const addons = selectAddons(model);
  return renderRecovery({
    model,
    choices: model.choices,
    addons,
    hasAddon: name => addons.some(({ definition }) => definition.name === name),
  });
}
