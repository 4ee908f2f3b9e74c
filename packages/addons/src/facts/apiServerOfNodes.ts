import type {
  ClusterModel,
  PlatformModel,
} from '@kubernetes-architect/architecture';
import { installerOf } from './installerOf';

/** Host and port, as Cilium calls them. */
interface ApiServer {
  k8sServiceHost: string;
  k8sServicePort: number;
}

/**
 * Where nodes reach the API server without kube-proxy: by what the distribution
 * has on each node, else by the name of the control plane. Undefined where
 * kube-proxy stays:
 * https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/
 */
export function apiServerOfNodes(
  model: PlatformModel,
  cluster: ClusterModel,
): ApiServer | undefined {
  const { name, endpoint } = cluster;
  switch (installerOf(model, cluster)) {
    // Agents balance over the servers on this port, where servers listen themselves: https://docs.k3s.io/architecture
    case 'k3s':
      return { k8sServiceHost: '127.0.0.1', k8sServicePort: 6444 };
    // https://docs.rke2.io/networking/basic_network_options
    case 'rke2':
      return { k8sServiceHost: 'localhost', k8sServicePort: 6443 };
    // The name that each node has in its hosts file: https://kops.sigs.k8s.io/networking/cilium/
    case 'kops':
      return {
        k8sServiceHost: `api.internal.${name}.k8s.local`,
        k8sServicePort: 443,
      };
    case 'kubespray':
      return {
        k8sServiceHost: endpoint.host ?? `${name}-api`,
        k8sServicePort: 6443,
      };
    default:
      return undefined;
  }
}
