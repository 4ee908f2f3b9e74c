import {
  type EnvironmentModel,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { environmentSource } from '../wiring/environmentSource';
import { applicationSet, CLUSTER, clusterGenerator } from './applicationSet';
import { ARGOCD_NAMESPACE, PLATFORM_PROJECT } from './argocdNames';
import { syncPolicy } from './syncPolicy';

/** The policies of an environment, on every cluster that takes its settings. */
export function policySet(
  model: PlatformModel,
  environment: EnvironmentModel,
): IApplicationSet {
  return applicationSet({
    name: `policies-${environment.name}`,
    stage: 'policies',
    generators: [
      clusterGenerator(model, {
        matchLabels: { 'cluster.stage': environment.name },
      }),
    ],
    preserve: environment.production,
    applicationName: `policies.${CLUSTER.name}`,
    spec: {
      destination: { namespace: ARGOCD_NAMESPACE, server: CLUSTER.server },
      project: PLATFORM_PROJECT,
      source: {
        ...environmentSource(
          model,
          { part: 'infrastructure' },
          environment.name,
        ),
        path: `policies/envs/${environment.name}`,
      },
      syncPolicy: syncPolicy({ kindsComeLater: true }),
    },
  });
}
