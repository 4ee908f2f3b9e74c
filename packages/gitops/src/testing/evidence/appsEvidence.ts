import type { EvidenceTable } from './Evidence';

/** An app of every kind. */
const example = 'every-app-kind';

/** What the repository holds of each option about apps. */
export const appsEvidence: EvidenceTable = {
  'developer-environments/dev-containers': [
    {
      example,
      path: /^apps\/web\/developer\/\.devcontainer\/devcontainer\.json$/,
      content: /"forwardPorts"/,
    },
  ],
  'developer-environments/local-cluster': [
    {
      example,
      choices: { 'image-build': 'buildkit' },
      path: /^apps\/web\/developer\/skaffold\.yaml$/,
      content: /paths:\n\s+- \.\.\/envs\/dev/,
    },
    {
      example,
      choices: { 'image-build': 'buildkit' },
      path: /^apps\/web\/developer\/Tiltfile$/,
      content: /k8s_yaml\(kustomize\('\.\.\/envs\/dev'\)\)/,
    },
  ],
  'developer-environments/preview-environments': [
    {
      path: /^appsets\/50-previews\.yaml$/,
      content: /pullRequest:/,
    },
    {
      path: /^tenants\/storefront\/previews\/dev\/limits\.yaml$/,
      content: /kind: ResourceQuota/,
    },
  ],
  'image-build/buildah': [
    { example, path: /^apps\/web\/developer\/Dockerfile$/, content: /^USER /m },
  ],
  'image-build/buildpacks': [
    {
      example,
      path: /^apps\/web\/developer\/project\.toml$/,
      content: /schema-version/,
    },
  ],
  'image-build/kaniko': [
    { example, path: /^apps\/web\/developer\/Dockerfile$/, content: /^USER /m },
  ],
  'packaging/cdk8s': [
    {
      example,
      path: /^apps\/web\/cdk8s\/chart\.ts$/,
      content: /new ApiObject\(this, "rollout"/,
    },
    {
      example,
      path: /^apps\/web\/envs\/dev\/manifests\.yaml$/,
      content: /kind: Rollout/,
    },
  ],
  'packaging/helm': [
    { example, path: /^apps\/web\/chart\/Chart\.yaml$/, content: /name: web/ },
    {
      example,
      path: /^apps\/web\/chart\/templates\/rollout\.yaml$/,
      content: /image: \{\{ toJson \.Values\.image \}\}/,
    },
  ],
  'packaging/jsonnet': [
    {
      example,
      path: /^apps\/web\/jsonnet\/app\.libsonnet$/,
      content: /"image": values\.image/,
    },
  ],
  'packaging/kustomize': [
    {
      path: /^apps\/web\/envs\/dev\/kustomization\.yaml$/,
      content: /\.\.\/\.\.\/base/,
    },
  ],
  'pod-autoscaling/horizontal': [
    { path: /^apps\/web\//, content: /kind: HorizontalPodAutoscaler$/m },
  ],
  'workload-identity/provider-identity': [
    {
      example,
      path: /^apps\/web\/envs\/dev\/identity\.yaml$/,
      content: /eks\.amazonaws\.com\/role-arn/,
    },
  ],
  'workload-identity/service-account-tokens': [
    {
      example: 'university-bare-metal',
      path: /^apps\/event-reconstruction\/base\/deployment\.yaml$/,
      content:
        /serviceAccountToken:\n +audience: https:\/\/detector-data\.physics\.example\.com$/m,
    },
  ],
};
