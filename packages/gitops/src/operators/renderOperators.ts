import type { OperatorModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { renderDeploy } from './deploy/renderDeploy';
import { operatorReadme } from './operatorReadme';
import { apiTypes } from './source/apiTypes';
import { buildFiles } from './source/buildFiles';
import { conditionsFile, controllerFile, patchFile } from './source/controller';
import { controllerTest, schemeTest } from './source/controllerTest';
import { deepCopies } from './source/deepCopies';
import { mainFile } from './source/mainFile';

function renderSource(operator: OperatorModel): RepositoryFile[] {
  return [
    ...apiTypes(operator),
    deepCopies(operator),
    mainFile(operator),
    conditionsFile(operator),
    patchFile(operator),
    schemeTest(operator),
    ...operator.kinds.flatMap(kind => [
      controllerFile(operator, kind),
      controllerTest(operator, kind),
    ]),
    ...buildFiles(operator),
    operatorReadme(operator),
  ];
}

/** A folder for each operator of one's own: a Go program to begin with, and how it is deployed. */
export function renderOperators(context: RenderContext): RepositoryFile[] {
  return context.model.operators.flatMap(operator => [
    ...renderSource(operator),
    ...renderDeploy(context, operator),
  ]);
}
