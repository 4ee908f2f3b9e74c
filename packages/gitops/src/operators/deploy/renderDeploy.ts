import type {
  EnvironmentModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import { LABEL_PREFIX } from '../../manifests/labels';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import {
  OPERATOR_VERSION_FILE,
  operatorBase,
  operatorFolder,
  operatorOverlay,
} from '../operatorPaths';
import { customResourceDefinition } from './customResourceDefinition';
import { operatorAccess, peopleAccess } from './operatorAccess';
import {
  operatorDeployment,
  operatorDisruptionBudget,
  operatorNetworkPolicy,
} from './operatorWorkload';
import { sampleObject } from './sampleObject';

function operatorNamespace({ namespace, owner }: OperatorModel) {
  const levels = ['audit', 'enforce', 'warn'];
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace,
      labels: Object.fromEntries(
        levels.map(level => [
          `pod-security.kubernetes.io/${level}`,
          'restricted',
        ]),
      ),
      annotations: { [`${LABEL_PREFIX}/owner`]: owner },
    },
  };
}

function renderBase(operator: OperatorModel): RepositoryFile[] {
  const { name, namespace, kinds } = operator;
  const folder = operatorBase(operator);
  const serviceAccount = {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name, namespace },
  };
  const files = [
    ...kinds.map(kind =>
      manifestFile(
        `${folder}/crds/${kind.plural}.yaml`,
        customResourceDefinition(operator, kind),
      ),
    ),
    manifestFile(`${folder}/namespace.yaml`, operatorNamespace(operator)),
    manifestFile(
      `${folder}/access.yaml`,
      serviceAccount,
      ...operatorAccess(operator),
    ),
    manifestFile(`${folder}/people.yaml`, ...peopleAccess(operator)),
    manifestFile(
      `${folder}/workload.yaml`,
      operatorDeployment(operator),
      operatorNetworkPolicy(operator),
    ),
  ];
  return [
    ...files,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: files.map(({ path }) => path.slice(folder.length + 1)),
      }),
    ),
  ];
}

function renderOverlay(
  operator: OperatorModel,
  { name: environment, production }: EnvironmentModel,
  image: string,
): RepositoryFile[] {
  const { name, namespace } = operator;
  const folder = operatorOverlay(operator, environment);
  const patch = (spec: object) => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec,
  });
  const patches = [
    manifestFile(
      `${folder}/replicas.yaml`,
      patch({ replicas: production ? 2 : 1 }),
    ),
    manifestFile(
      `${folder}/${OPERATOR_VERSION_FILE}`,
      patch({ template: { spec: { containers: [{ name, image }] } } }),
    ),
  ];
  const resources = production
    ? [
        manifestFile(
          `${folder}/disruption-budget.yaml`,
          operatorDisruptionBudget(operator),
        ),
      ]
    : [];
  const fileName = ({ path }: RepositoryFile) => path.slice(folder.length + 1);
  return [
    ...patches,
    ...resources,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: ['../../base', ...resources.map(fileName)],
        // Its owner changes the version alone: a patch reaches no other object.
        patches: patches.map(file => ({
          path: fileName(file),
          target: { kind: 'Deployment', name },
        })),
      }),
    ),
  ];
}

/** How an operator is deployed: its kinds, its rights and its workload, with an overlay for each environment. */
export function renderDeploy(
  { model }: RenderContext,
  operator: OperatorModel,
): RepositoryFile[] {
  const images = new Map(
    operator.environments.map(({ environment, image }) => [environment, image]),
  );
  return [
    ...renderBase(operator),
    ...model.environments.flatMap(environment => {
      const image = images.get(environment.name);
      return image === undefined
        ? []
        : renderOverlay(operator, environment, image);
    }),
    ...operator.kinds.map(kind =>
      manifestFile(
        `${operatorFolder(operator)}/samples/${kind.singular}.yaml`,
        sampleObject(operator, kind),
      ),
    ),
  ];
}
