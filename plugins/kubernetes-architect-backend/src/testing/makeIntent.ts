/** A small valid intent: cluster eu-1, environment dev, tenant shop, app checkout. */
export function makeIntent(name: string, cluster = 'eu-1'): string {
  return `apiVersion: kubernetes-architect.io/v1alpha1
kind: Platform
metadata:
  name: ${name}
spec:
  delivery:
    engine: argocd
    repository:
      url: https://git.example.com/platform.git
  environments:
    - name: dev
  clusters:
    - name: ${cluster}
      environments: [dev]
      region: eu-west-1
      provider: aws
      kubernetesVersion: '1.36'
  tenants:
    - name: shop
      owner: group:default/shop
  apps:
    - name: checkout
      tenant: shop
      kind: web
      image: registry.example.com/checkout:1.0.0
      port: 8080
`;
}
