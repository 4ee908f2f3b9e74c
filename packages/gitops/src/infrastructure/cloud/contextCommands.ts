import type { ClusterModel } from '@kubernetes-architect/architecture';

/** A cluster as its cloud knows it, and the name that its context gets. */
export interface CloudCluster {
  provider: ClusterModel['provider'];
  region: string;
  name: string;
  context: string;
}

/** Commands that make the context of a cluster in a cloud; empty elsewhere. */
export function contextCommands({
  provider,
  region,
  name,
  context,
}: CloudCluster): string[] {
  switch (provider) {
    case 'aws':
      return [
        `aws eks update-kubeconfig --region ${region} --name ${name} --alias ${context}`,
      ];
    case 'azure':
      return [
        `az aks get-credentials --resource-group ${name} --name ${name} --context ${context} --overwrite-existing`,
        'kubelogin convert-kubeconfig -l azurecli',
      ];
    case 'gcp':
      return [
        `gcloud container clusters get-credentials ${name} --region ${region}`,
        `kubectl config rename-context "$(kubectl config current-context)" ${context}`,
      ];
    default:
      return [];
  }
}
