import {
  type ClusterModel,
  compareNames,
  type EnvironmentModel,
} from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { azureIdentity } from '../../facts/azureIdentity';
import { hasPrivateEntry } from '../../facts/privateEntry';
import { regionalEntries } from '../../facts/regionalEntry';
import { hasMonitors } from '../../facts/monitors';

const PROVIDERS: Readonly<Record<string, string>> = {
  aws: 'aws',
  azure: 'azure',
  gcp: 'google',
};

/** Secret with the file of Azure: https://kubernetes-sigs.github.io/external-dns/latest/docs/tutorials/azure/. */
export const AZURE_FILE = 'external-dns-azure';

/** What holds on every cluster. */
export function dnsBase(platform: AddonPlatform): HelmValues {
  return {
    sources: [
      ...(platform.has('gateway-api') ? ['gateway-httproute'] : []),
      'ingress',
      'service',
    ],
    registry: 'txt',
    interval: '1m',
    triggerLoopOnEvent: true,
    serviceAccount: { create: true, name: 'external-dns' },
    serviceMonitor: { enabled: hasMonitors(platform) },
    resources: {
      requests: { cpu: '20m', memory: '64Mi' },
      limits: { memory: '128Mi' },
    },
  };
}

/** In production a record is never deleted, so that a lost route does not become a lost name. */
export function dnsPolicy({ production }: EnvironmentModel): HelmValues {
  return { policy: production ? 'upsert-only' : 'sync' };
}

/** Zones above the names of the apps of a cluster. */
function zonesOf({ model }: AddonPlatform, { name }: ClusterModel): string[] {
  const zones = model.apps.flatMap(({ environments }) =>
    environments.flatMap(({ ingressHost, clusters }) =>
      ingressHost !== undefined && clusters.includes(name)
        ? [ingressHost.split('.').slice(1).join('.')]
        : [],
    ),
  );
  return [...new Set(zones)].sort(compareNames);
}

/** Where the provider of Azure reads which subscription and group its zones are in; it does not start without. */
function azureFile(): HelmValues {
  return {
    extraVolumes: [{ name: 'azure', secret: { secretName: AZURE_FILE } }],
    extraVolumeMounts: [
      { name: 'azure', mountPath: '/etc/kubernetes', readOnly: true },
    ],
  };
}

/** Whose DNS is written, in which zones, and as whom. */
export function dnsCluster(
  platform: AddonPlatform,
  cluster: ClusterModel,
): HelmValues {
  const { annotations, labels } = azureIdentity({
    addon: 'external-dns',
    cluster,
  });
  const { provider, region, name } = cluster;
  return {
    provider: { name: PROVIDERS[provider] ?? 'rfc2136' },
    txtOwnerId: `${platform.model.name}-${name}`,
    txtPrefix: 'owner-%{record_type}-',
    domainFilters: zonesOf(platform, cluster),
    // Names that regions share, or that lead to an API gateway, belong to the infrastructure code.
    ...((regionalEntries(platform, cluster).length > 0 ||
      hasPrivateEntry(platform, cluster)) && {
      sources: ['service'],
    }),
    ...(provider === 'aws' && { env: [{ name: 'AWS_REGION', value: region }] }),
    ...(provider === 'azure' && {
      podLabels: labels,
      serviceAccount: { annotations },
      ...azureFile(),
    }),
  };
}
