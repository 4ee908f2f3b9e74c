import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about apps. */
export const appsEvidence: EvidenceTable = {
  'packaging/kustomize': [
    {
      path: /^apps\/web\/envs\/dev\/kustomization\.yaml$/,
      content: /\.\.\/\.\.\/base/,
    },
  ],
  'pod-autoscaling/horizontal': [
    { path: /^apps\/web\//, content: /kind: HorizontalPodAutoscaler$/m },
  ],
};
