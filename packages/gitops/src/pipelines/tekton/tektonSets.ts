import { gitSource } from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
} from '../../argocd/applicationSet';
import { PLATFORM_PROJECT } from '../../argocd/argocdNames';
import { syncPolicy } from '../../argocd/syncPolicy';
import type { Wiring } from '../../wiring/Wiring';
import {
  hasTekton,
  pipelineCluster,
  TEKTON_FOLDER,
  TEKTON_NAMESPACE,
} from './tektonNames';

/** Brings the pipelines of Tekton into the cluster that runs them. */
export function tektonSets(wiring: Wiring): IApplicationSet[] {
  const { model } = wiring;
  const cluster = pipelineCluster(model);
  if (!hasTekton(wiring) || !cluster) return [];
  return [
    applicationSet({
      name: 'pipelines',
      stage: 'configs',
      generators: [
        clusterGenerator(model, {
          matchLabels: { 'cluster.name': cluster.name },
        }),
      ],
      preserve: false,
      applicationName: `pipelines.${CLUSTER.name}`,
      spec: {
        destination: { namespace: TEKTON_NAMESPACE, server: CLUSTER.server },
        project: PLATFORM_PROJECT,
        source: {
          ...gitSource(model, { part: 'fleet' }),
          path: TEKTON_FOLDER,
        },
        syncPolicy: syncPolicy({ kindsComeLater: true }),
      },
    }),
  ];
}
