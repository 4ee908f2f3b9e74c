import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { installerOf } from '../../facts/installerOf';

/** What holds on every cluster. */
export function calicoBase({ choices }: AddonPlatform): HelmValues {
  return {
    apiServer: { enabled: true },
    goldmane: { enabled: false },
    whisker: { enabled: false },
    defaultFelixConfiguration: {
      enabled: true,
      bpfConnectTimeLoadBalancing: 'TCP',
      wireguardEnabled: choices['service-mesh'] === 'network-encryption',
    },
  };
}

/** How pods get addresses, and how nodes learn the way to them. */
export function calicoNetwork(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): HelmValues {
  const { provider, network } = cluster;
  const installer = installerOf(model, cluster);
  if (provider === 'aws' && installer !== 'kops')
    return {
      installation: {
        kubernetesProvider: 'EKS',
        cni: { type: 'Calico' },
        calicoNetwork: { bgp: 'Disabled' },
      },
    };
  const metal = provider === 'bare-metal';
  return {
    installation: {
      cni: { type: 'Calico' },
      calicoNetwork: {
        bgp: metal ? 'Enabled' : 'Disabled',
        // https://docs.k3s.io/networking/basic-network-options#custom-cni
        ...(installer === 'k3s' && { containerIPForwarding: 'Enabled' }),
        ipPools: [
          {
            cidr: network.podCidr,
            encapsulation: metal ? 'None' : 'VXLAN',
            natOutgoing: 'Enabled',
          },
        ],
      },
    },
  };
}
