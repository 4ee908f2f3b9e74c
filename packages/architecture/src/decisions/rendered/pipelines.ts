/** Options of decisions about pipelines and promotion. */
export const pipelinesOptions = [
  'ci-pipeline/github-actions',
  'ci-pipeline/gitlab-ci',
  'ci-pipeline/jenkins',
  'ci-pipeline/tekton',
  'delivery-model/push-ci',
  'promotion/pipeline-stages',
  'promotion/pull-request',
  'promotion/rendered-branches',
  'registry/artifactory',
  'registry/saas-registry',
] as const;
