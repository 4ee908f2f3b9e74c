import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about add-ons by which software is built and brought out. */
export const deliveryEvidence: EvidenceTable = {
  'image-build/buildkit': [
    {
      choices: { 'ci-pipeline': 'tekton' },
      path: /^addons\/buildkit\//,
      content: /moby\/buildkit/,
    },
  ],
  'progressive-delivery/argo-rollouts': [
    { path: /^addons\/argo-rollouts\//, content: /argo-rollouts/ },
  ],
  'progressive-delivery/flagger': [
    { path: /^addons\/flagger\//, content: /meshProvider/ },
  ],
  'promotion/image-automation': [
    { path: /^addons\/argocd-image-updater\//, content: /kind: ImageUpdater/ },
    {
      example: 'flux-three-environments',
      path: /^apps\/web\/envs\/dev\/version\.yaml$/,
      content: /# \{"\$imagepolicy": "flux-system:web"\}$/m,
    },
  ],
  'promotion/kargo': [
    { path: /^addons\/kargo\//, content: /kind: Warehouse/ },
    { path: /^addons\/kargo\//, content: /git-open-pr/ },
  ],
};
