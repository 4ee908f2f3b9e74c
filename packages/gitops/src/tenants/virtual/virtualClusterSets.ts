import {
  type EnvironmentModel,
  gitSource,
  tenantInstanceName,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { USER_VALUES_FILE, VALUES_FILE } from '../../addons/userValues';
import { chartRepository } from '../../argocd/addons/chartRepository';
import {
  applicationSet,
  CLUSTER,
  clusterGenerator,
  filesGenerator,
} from '../../argocd/applicationSet';
import { PLATFORM_PROJECT } from '../../argocd/argocdNames';
import { TARGET_FILE } from '../../argocd/renderTargets';
import { syncPolicy } from '../../argocd/syncPolicy';
import type { Wiring } from '../../wiring/Wiring';
import { virtualClusterAddon, virtualOverlay } from './virtualClusters';

const TENANT = '{{ .target.name }}';
const NAMESPACE = '{{ .target.namespace }}';

/** Name by which Argo CD knows the virtual cluster in a namespace of a cluster. */
export function virtualClusterName(options: {
  namespace: string;
  cluster: string;
}): string {
  return `${options.namespace}.${options.cluster}`;
}

function virtualClusterSet(
  wiring: Wiring,
  environment: EnvironmentModel,
): IApplicationSet[] {
  const { model } = wiring;
  const addon = virtualClusterAddon(wiring);
  const source = addon?.definition.source;
  if (!addon || source?.kind !== 'helm') return [];
  const fleet = gitSource(model, { part: 'fleet' });
  const folder = virtualOverlay(TENANT, environment.name);
  return [
    applicationSet({
      name: `virtual-clusters-${environment.name}`,
      stage: 'tenants',
      // After the namespaces, whose sets have no depth.
      depth: 1,
      generators: [
        {
          matrix: {
            generators: [
              clusterGenerator(model, {
                matchLabels: {
                  [`cluster.environments.${environment.name}`]: 'true',
                },
              }),
              filesGenerator(
                fleet,
                `${virtualOverlay('*', environment.name)}/${TARGET_FILE}`,
              ),
            ],
          },
        },
      ],
      preserve: environment.production,
      applicationName: `virtual-${tenantInstanceName({
        tenant: TENANT,
        environment: environment.name,
        cluster: CLUSTER.name,
      })}`,
      spec: {
        destination: { namespace: NAMESPACE, server: CLUSTER.server },
        project: PLATFORM_PROJECT,
        sources: [
          {
            chart: source.chart,
            helm: {
              releaseName: NAMESPACE,
              valueFiles: [
                `$values/${folder}/${VALUES_FILE}`,
                `$values/${folder}/${USER_VALUES_FILE}`,
              ],
            },
            repoURL: chartRepository(source.repository),
            targetRevision: addon.version,
          },
          { ...fleet, ref: 'values' },
        ],
        syncPolicy: syncPolicy(),
      },
    }),
  ];
}

/** Brings the virtual cluster of each tenant into its namespace. */
export function virtualClusterSets(wiring: Wiring): IApplicationSet[] {
  return wiring.model.environments
    .filter(({ name }) =>
      wiring.model.tenants.some(({ namespaces }) =>
        namespaces.some(({ environment }) => environment === name),
      ),
    )
    .flatMap(environment => virtualClusterSet(wiring, environment));
}
