/** Options of decisions about the apps of tenants. */
export const appsOptions = [
  'developer-environments/dev-containers',
  'developer-environments/local-cluster',
  'developer-environments/preview-environments',
  'image-build/buildah',
  'image-build/buildpacks',
  'image-build/kaniko',
  'packaging/cdk8s',
  'packaging/helm',
  'packaging/jsonnet',
  'packaging/kustomize',
  'pod-autoscaling/horizontal',
  'workload-identity/provider-identity',
  'workload-identity/service-account-tokens',
] as const;
