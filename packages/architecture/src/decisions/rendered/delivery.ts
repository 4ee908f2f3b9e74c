/** Options of decisions about how the tree is brought into the clusters. */
export const deliveryOptions = [
  'delivery-model/gitops-pull',
  'fleet-management/application-sets',
  'fleet-management/flux-per-cluster',
  'fleet-management/git-overlays',
  'gitops-engine/argocd-hub',
  'gitops-engine/argocd-per-cluster',
  'gitops-engine/flux',
  'repository-layout/fleet-infrastructure-apps',
  'repository-layout/mono-repository',
  'repository-layout/repository-per-team',
  'secrets/sops',
] as const;
