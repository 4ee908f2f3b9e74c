import type { ClusterModel } from '@kubernetes-architect/architecture';

/**
 * Annotations and labels by which Azure takes a service account for a managed
 * identity: https://azure.github.io/azure-workload-identity/docs/. Its client ID is known after the
 * infrastructure was made. EKS Pod Identity and Workload Identity Federation for GKE need nothing here.
 */
export function azureIdentity(options: {
  addon: string;
  cluster: ClusterModel;
}) {
  const { addon, cluster } = options;
  if (cluster.provider !== 'azure') return { annotations: {}, labels: {} };
  return {
    annotations: {
      'azure.workload.identity/client-id': `client-id-of-${addon}-on-${cluster.name}`,
    },
    labels: { 'azure.workload.identity/use': 'true' },
  };
}

/** What people have to do where Azure runs the cluster. */
export const AZURE_IDENTITY_NOTE =
  'On Azure, set the client ID of the service account by values.user.yaml: the page of the stack of the cluster names the command that prints it, and the keys.';
