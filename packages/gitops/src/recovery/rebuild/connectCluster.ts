import type { ClusterModel } from '@kubernetes-architect/architecture';

/** Commands that make the context of a cluster, which has its name. */
export function connectCluster({
  name,
  provider,
  region,
}: ClusterModel): string[] {
  switch (provider) {
    case 'aws':
      return [
        `aws eks update-kubeconfig --region ${region} --name ${name} --alias ${name}`,
      ];
    case 'azure':
      return [
        `az aks get-credentials --resource-group ${name} --name ${name} --context ${name} --overwrite-existing`,
        'kubelogin convert-kubeconfig -l azurecli',
      ];
    case 'gcp':
      return [
        `gcloud container clusters get-credentials ${name} --region ${region}`,
        `kubectl config rename-context "$(kubectl config current-context)" ${name}`,
      ];
    default:
      return [`kubectl config get-contexts ${name}`];
  }
}
