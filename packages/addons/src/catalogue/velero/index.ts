import type { ClusterModel } from '@kubernetes-architect/architecture';
import { defineAddon } from '../../AddonDefinition';
import { type AddonPlatform, stageOf } from '../../AddonPlatform';
import { bucketStatements } from '../../facts/bucketIdentity';
import { RESTRICTED_CONTAINER } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { backupLocations, CREDENTIALS, secondRegion } from './backupLocations';
import { backupInterval, backupSchedule } from './backupSchedule';
import { restoreDrill } from './restoreDrill';
import { veleroAlerts } from './veleroAlerts';

/** Plugins of the release 1.18, as the compatibility tables of Velero pair them. */
const PLUGINS: Readonly<Record<string, string>> = {
  azure: 'velero/velero-plugin-for-microsoft-azure:v1.14.0',
  gcp: 'velero/velero-plugin-for-gcp:v1.14.0',
};
const AWS_PLUGIN = 'velero/velero-plugin-for-aws:v1.14.2';

function plugin({ provider }: ClusterModel) {
  const image = PLUGINS[provider] ?? AWS_PLUGIN;
  return {
    name: 'plugin',
    image,
    securityContext: RESTRICTED_CONTAINER,
    volumeMounts: [{ mountPath: '/target', name: 'plugins' }],
  };
}

/** The namespace that is restored to prove that it can be: the first of those on the cluster. */
function drilledNamespace(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): string | undefined {
  return model.tenants
    .flatMap(({ namespaces }) => namespaces)
    .find(({ clusters }) => clusters.includes(cluster.name))?.name;
}

/** Backups of objects and volumes, and proof that they can be restored. */
export const addon = defineAddon({
  name: 'velero',
  title: 'Velero',
  summary:
    'backs up objects and volumes on a schedule, and restores one namespace a month to prove it',
  area: 'recovery',
  home: 'https://velero.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'velero',
    repository: 'https://vmware-tanzu.github.io/helm-charts',
    version: '12.1.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'vmware-tanzu/helm-charts@ff0a724 charts/velero/values.yaml, of release 1.14, and @ad9e42f values.schema.json',
  },
  stage: 'controllers',
  namespace: 'velero',
  // The node agent reads the volumes of pods.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '500m',
    memory: '512Mi',
    perNode: { cpu: '100m', memory: '256Mi' },
  },
  options: ['backup/velero'],
  requires: [
    secretStore,
    {
      addons: ['prometheus-operator-crds'],
      because: 'its alerts are rules of Prometheus',
      when: ({ has }) =>
        has('kube-prometheus-stack') || has('victoria-metrics-k8s-stack'),
    },
  ],
  provides: {
    capabilities: ['backup'],
    kinds: ['BackupStorageLocation', 'Schedule'].map(kind => ({
      group: 'velero.io',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  identity: {
    serviceAccount: 'velero-server',
    // Drivers make the snapshots; it moves their content into the bucket: https://velero.io/docs/main/csi-snapshot-data-movement/.
    aws: {
      statements: [
        ...bucketStatements('backups'),
        ...bucketStatements('backups-copy'),
      ],
    },
    azure: { roles: [], buckets: ['backups'] },
    gcp: { roles: [], buckets: ['backups', 'backups-copy'] },
  },
  values: {
    base: platform => ({
      // Locations are objects of this repository.
      backupsEnabled: false,
      snapshotsEnabled: false,
      credentials: { useSecret: false },
      configuration: { features: 'EnableCSI' },
      deployNodeAgent: true,
      metrics: {
        enabled: true,
        serviceMonitor: { enabled: hasMonitors(platform) },
      },
      resources: {
        requests: { cpu: '200m', memory: '256Mi' },
        limits: { memory: '1Gi' },
      },
    }),
    cluster: (_, cluster) => ({ initContainers: [plugin(cluster)] }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: CREDENTIALS,
        namespace: 'velero',
        keys: ['cloud'],
      }),
  },
  configs: {
    base: platform =>
      hasMonitors(platform) ? [veleroAlerts(backupInterval(platform))] : [],
    environment: (platform, environment) => [
      backupSchedule({
        platform,
        environment,
        name: 'regular',
        location: 'default',
      }),
    ],
    cluster: (platform, cluster) => {
      const environment = stageOf(platform.model, cluster);
      const namespace = drilledNamespace(platform, cluster);
      return [
        ...backupLocations(platform, cluster),
        ...(environment && secondRegion(platform, cluster) !== undefined
          ? [
              backupSchedule({
                platform,
                environment,
                name: 'far',
                location: 'copy',
                cron: '45 3 * * *',
              }),
            ]
          : []),
        ...(namespace === undefined ? [] : [restoreDrill(namespace)]),
      ];
    },
  },
  notes: [
    'The buckets whose names end in -backups and -backups-copy are made by the infrastructure code, with versions and a lock.',
    'A drill restores into the namespace restore-drill: look at it, note the time it took in spec.recovery.lastDrill, and delete it.',
    `Stores that know no identity of pods take a key from the secret ${CREDENTIALS}.`,
  ],
});
