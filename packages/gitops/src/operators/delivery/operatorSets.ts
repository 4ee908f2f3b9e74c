import {
  type EnvironmentModel,
  gitSource,
  type OperatorModel,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
} from '../../argocd/applicationSet';
import { PLATFORM_PROJECT } from '../../argocd/argocdNames';
import { syncPolicy } from '../../argocd/syncPolicy';
import type { Wiring } from '../../wiring/Wiring';
import { operatorOverlay } from '../operatorPaths';

function operatorSet(
  model: PlatformModel,
  operator: OperatorModel,
  environment: EnvironmentModel,
): IApplicationSet {
  return applicationSet({
    name: `operator-${operator.name}-${environment.name}`,
    stage: 'configs',
    generators: [
      clusterGenerator(model, {
        matchLabels: { 'cluster.stage': environment.name },
      }),
    ],
    preserve: environment.production,
    applicationName: `operator.${operator.name}.${CLUSTER.name}`,
    spec: {
      destination: {
        namespace: operator.namespace,
        server: CLUSTER.server,
      },
      project: PLATFORM_PROJECT,
      source: {
        ...gitSource(model, { part: 'infrastructure' }),
        path: operatorOverlay(operator, environment.name),
      },
      syncPolicy: syncPolicy(),
    },
  });
}

/** Brings operators of one's own into the clusters, each as the environment whose settings the cluster takes has it. */
export function operatorSets({ model }: Wiring): IApplicationSet[] {
  return model.operators.flatMap(operator => {
    const hosts = new Set(
      operator.environments.map(({ environment }) => environment),
    );
    return model.environments
      .filter(({ name }) => hosts.has(name))
      .map(environment => operatorSet(model, operator, environment));
  });
}
