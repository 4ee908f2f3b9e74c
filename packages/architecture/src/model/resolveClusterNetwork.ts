import type { PlatformIntent } from '../intent/intentSchema';
import type { ClusterModel } from './PlatformModel';

/** Ranges of a cluster that names none. They are the same for all, so that adding a cluster never moves another. */
export const DEFAULT_NETWORK = {
  cidr: '10.0.0.0/16',
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.96.0.0/16',
} as const;

/** Failure domains of a cluster that names none: production survives the loss of one. */
const DEFAULT_ZONE_COUNT = { production: 3, nonproduction: 2 } as const;

/** Network and endpoint of a cluster, with what was left out. */
export function resolveClusterNetwork(
  {
    network,
    endpoint,
    controlPlane,
  }: PlatformIntent['spec']['clusters'][number],
  tier: ClusterModel['tier'],
): Pick<ClusterModel, 'network' | 'endpoint'> {
  const zones = network?.zones;
  return {
    network: {
      cidr: network?.cidr ?? DEFAULT_NETWORK.cidr,
      podCidr: network?.podCidr ?? DEFAULT_NETWORK.podCidr,
      serviceCidr: network?.serviceCidr ?? DEFAULT_NETWORK.serviceCidr,
      ...(zones && { zones: [...zones] }),
      zoneCount:
        zones?.length ?? controlPlane?.zones ?? DEFAULT_ZONE_COUNT[tier],
    },
    endpoint: {
      private: endpoint?.private ?? true,
      publicCidrs: [...(endpoint?.publicCidrs ?? [])],
      ...(endpoint?.host !== undefined && { host: endpoint.host }),
    },
  };
}
