import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';

/** What a provider has elsewhere than most: its folders of network plug-ins, and on OpenShift who calls them. */
const BY_PROVIDER: Partial<Record<ClusterModel['provider'], HelmValues>> = {
  gcp: { cniBinDir: '/home/kubernetes/bin' },
  openshift: {
    cniBinDir: '/var/lib/cni/bin',
    cniNetDir: '/etc/kubernetes/cni/net.d',
    multus: true,
  },
};

/**
 * Name of the cluster, and where its nodes look for plug-ins:
 * https://developer.hashicorp.com/consul/docs/k8s/installation/install.
 */
export function consulCluster(
  _: AddonPlatform,
  { name, provider }: ClusterModel,
): HelmValues {
  const cni = BY_PROVIDER[provider];
  return {
    global: {
      datacenter: name,
      ...(provider === 'openshift' && { openshift: { enabled: true } }),
    },
    ...(cni && { connectInject: { cni } }),
  };
}
