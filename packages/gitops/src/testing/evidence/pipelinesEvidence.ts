import type { EvidenceTable } from './Evidence';

/** What the repository holds of each option about pipelines. */
export const pipelinesEvidence: EvidenceTable = {
  'ci-pipeline/github-actions': [
    {
      path: /^\.github\/workflows\/validate\.yaml$/,
      content: /bash \.architect\/ci\/validate\.sh/,
    },
  ],
  'ci-pipeline/gitlab-ci': [
    {
      path: /^\.gitlab-ci\.yml$/,
      content: /bash \.architect\/ci\/validate\.sh/,
    },
  ],
  'ci-pipeline/jenkins': [
    {
      path: /^Jenkinsfile$/,
      content: /sh 'bash \.architect\/ci\/validate\.sh'/,
    },
  ],
  'ci-pipeline/tekton': [
    { path: /^tekton\/pipelines\.yaml$/, content: /kind: Pipeline$/m },
    { path: /^tekton\/triggers\.yaml$/, content: /kind: EventListener$/m },
    { path: /^appsets\//, content: /path: tekton$/m },
    {
      example: 'flux-three-environments',
      path: /^clusters\/[^/]+\/pipelines\.yaml$/,
      content: /path: \.\/tekton$/m,
    },
  ],
  'delivery-model/push-ci': [
    {
      path: /^\.github\/workflows\/deploy\.yaml$/,
      content: /deploy\.sh production/,
    },
    { path: /^\.architect\/ci\/deploy\.sh$/, content: /kubectl apply/ },
    {
      path: /^\.github\/workflows\/cluster-drift\.yaml$/,
      content: /deploy\.sh production diff/,
    },
  ],
  'promotion/pipeline-stages': [
    {
      choices: { 'delivery-model': 'push-ci' },
      path: /^\.github\/workflows\/deploy\.yaml$/,
      content: /environment: staging-shared/,
    },
  ],
  'promotion/pull-request': [
    { path: /^apps\/web\/envs\/staging\/version\.yaml$/, content: /image: / },
    {
      path: /^apps\/web\/envs\/production\/version\.yaml$/,
      content: /image: /,
    },
    {
      path: /^\.github\/workflows\/promote\.yaml$/,
      content: /gh pr create/,
    },
  ],
  'registry/artifactory': [
    {
      example: 'every-app-kind',
      path: /^apps\/web\/base\/service-account\.yaml$/,
      content: /imagePullSecrets:\n\s*- name: registry-pull/,
    },
    {
      path: /^\.github\/workflows\/build-image\.yaml$/,
      content: /secrets\.REGISTRY_PASSWORD/,
    },
  ],
  'registry/saas-registry': [
    {
      example: 'every-app-kind',
      path: /^tenants\/shop\/envs\/dev\/registry-pull\.yaml$/,
      content: /type: kubernetes\.io\/dockerconfigjson/,
    },
    {
      path: /^\.github\/workflows\/build-image\.yaml$/,
      content: /github\.token/,
    },
    { path: /^docs\/registry\.md$/, content: /registry of the Git host/ },
  ],
  'promotion/rendered-branches': [
    {
      path: /^\.github\/workflows\/rendered-branches\.yaml$/,
      content: /render-branch\.sh production propose\/production/,
    },
  ],
};
