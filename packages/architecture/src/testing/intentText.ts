/** A valid intent with two environments and clusters; tests break one line of it at a time. */
export const INTENT_TEXT = `apiVersion: kubernetes-architect.io/v1alpha1
kind: Platform
metadata:
  name: shop
spec:
  delivery:
    engine: argocd
    repository:
      url: https://git.example.com/platform/shop.git
  environments:
    - name: dev
    - name: prod
      promotesFrom: dev
  clusters:
    - name: shared
      environments: [dev]
      region: eu-1
      provider: aws
      kubernetesVersion: "1.36"
    - name: eu-prod
      environments: [prod]
      region: eu-1
      provider: aws
      kubernetesVersion: "1.35"
      server: https://eu-prod.example.com
  tenants:
    - name: store
      owner: store-developers
    - name: depot
      owner: depot-developers
      environments: [dev]
  apps:
    - name: web
      tenant: store
      kind: web
      image: registry.example.com/store/web:1.4.2
      port: 8080
    - name: orders
      tenant: store
      kind: worker
      image: registry.example.com/store/orders:2.0.0
`;

/** The text with one piece replaced. Fails when the piece is not there exactly once. */
export function intentTextWith(piece: string, replacement: string): string {
  const parts = INTENT_TEXT.split(piece);
  if (parts.length !== 2)
    throw new Error(
      `${JSON.stringify(piece)} is ${parts.length - 1} times in the text`,
    );
  return parts.join(replacement);
}
