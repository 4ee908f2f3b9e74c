/** Options of decisions about the apps of tenants. */
export const appsOptions = [
  'packaging/kustomize',
  'pod-autoscaling/horizontal',
] as const;
