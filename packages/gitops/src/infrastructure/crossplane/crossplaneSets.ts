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
  CROSSPLANE_FOLDER,
  CROSSPLANE_STEPS,
  managementCluster,
  ORDER_NAMESPACE,
} from './crossplaneNames';
import { ordersClusters } from './ordersClusters';

/** Brings packages, kinds and orders into the management cluster. What comes too early is tried again. */
export function crossplaneSets(wiring: Wiring): IApplicationSet[] {
  const { model } = wiring;
  const management = managementCluster(wiring);
  if (management === undefined || !ordersClusters(wiring)) return [];
  return CROSSPLANE_STEPS.map((step, index) =>
    applicationSet({
      name: `crossplane-${step}`,
      stage: 'configs',
      depth: index + 1,
      generators: [
        clusterGenerator(model, {
          matchLabels: { 'cluster.name': management },
        }),
      ],
      preserve: true,
      applicationName: `crossplane.${step}.${CLUSTER.name}`,
      spec: {
        destination: { namespace: ORDER_NAMESPACE, server: CLUSTER.server },
        project: PLATFORM_PROJECT,
        source: {
          ...gitSource(model, { part: 'infrastructure' }),
          path: `${CROSSPLANE_FOLDER}/${step}`,
        },
        syncPolicy: syncPolicy({ kindsComeLater: true }),
      },
    }),
  );
}
