/** Options of decisions about add-ons: each is chosen by a definition of the catalogue. */
export const addonsOptions = [
  'certificates/cert-manager-acme',
  'pod-autoscaling/vertical-only',
] as const;
