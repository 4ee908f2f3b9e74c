import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about delivery. */
export const deliveryEvidence: EvidenceTable = {
  'delivery-model/gitops-pull': [
    { path: /^bootstrap\/root\.yaml$/, content: /kind: Application$/m },
    {
      example: 'flux-three-environments',
      path: /^clusters\/shared\/flux-system\//,
      content: /kind: GitRepository$/m,
    },
  ],
  'fleet-management/application-sets': [
    { path: /^appsets\//, content: /kind: ApplicationSet$/m },
  ],
  'fleet-management/flux-per-cluster': [
    {
      example: 'flux-three-environments',
      path: /^clusters\/eu-production\/apps\.yaml$/,
      content: /kind: Kustomization$/m,
    },
    {
      example: 'flux-three-environments',
      path: /^clusters\/us-production\/apps\.yaml$/,
      content: /kind: Kustomization$/m,
    },
  ],
  'fleet-management/git-overlays': [
    {
      example: 'flux-three-environments',
      path: /^infrastructure\/clusters\/eu-production\/controllers\/kustomization\.yaml$/,
      content: /\.\.\/\.\.\/\.\.\/controllers\//,
    },
    {
      choices: { 'gitops-engine': 'argocd-per-cluster' },
      path: /^clusters\/eu-production\/argocd\/kustomization\.yaml$/,
      content: /\.\.\/\.\.\/\.\.\/appsets/,
    },
  ],
  'gitops-engine/argocd-hub': [
    { path: /^bootstrap\/argocd\/kustomization\.yaml$/, content: /argo-cd/ },
    { path: /^clusters\//, content: /eu-production\.clusters\.example\.com/ },
  ],
  'gitops-engine/argocd-per-cluster': [
    {
      path: /^clusters\/eu-production\/root\.yaml$/,
      content: /path: clusters\/eu-production\/argocd$/m,
    },
    {
      path: /^clusters\/eu-production\/argocd\/kustomization\.yaml$/,
      content: /value: clusters\/eu-production\/cluster\.yaml/,
    },
    {
      path: /^clusters\/eu-production\/cluster\.yaml$/,
      content: /server: https:\/\/kubernetes\.default\.svc$/m,
    },
  ],
  'gitops-engine/flux': [
    {
      example: 'flux-three-environments',
      path: /^bootstrap\/flux\/kustomization\.yaml$/,
      content: /flux2/,
    },
  ],
  'repository-layout/fleet-infrastructure-apps': [
    {
      path: /^fleet\/appsets\/40-apps\.yaml$/,
      content: /platform\/shop-apps\.git/,
    },
    { path: /^apps\/\.architect\/lock\.json$/, content: /apps\/web\/base/ },
    {
      example: 'flux-three-environments',
      path: /^fleet\/clusters\/shared\/flux-system\/sync\.yaml$/,
      content: /-infrastructure\.git/,
    },
  ],
  'repository-layout/repository-per-team': [
    {
      path: /^fleet\/projects\/storefront\.yaml$/,
      content: /platform\/shop-apps-storefront\.git/,
    },
    {
      path: /^apps-storefront\/apps\/web\/base\/kustomization\.yaml$/,
      content: /resources/,
    },
    {
      example: 'flux-three-environments',
      path: /^fleet\/clusters\/shared\/apps\.yaml$/,
      content: /name: apps-storefront$/m,
    },
  ],
  'secrets/sops': [
    { path: /^\.sops\.yaml$/, content: /creation_rules:/ },
    {
      example: 'every-app-kind',
      path: /^apps\/web\/envs\/dev\/secrets\/kustomization\.yaml$/,
      content: /resources: \[\]/,
    },
    {
      example: 'every-app-kind',
      path: /^\.architect\/ci\/validate\.sh$/,
      content: /secrets\.sh/,
    },
  ],
  'repository-layout/mono-repository': [
    { path: /^appsets\//, content: /platform\/shop\.git/ },
  ],
};
