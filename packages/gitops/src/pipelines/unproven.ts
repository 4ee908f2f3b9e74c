/** What of the pipelines could not be proven where the tests run, by capability, and why. */
export const UNPROVEN_PIPELINES: Readonly<Record<string, string>> = {
  'ci-pipeline/github-actions':
    'actionlint judges the workflows and the scripts run; GitHub itself does not run here',
  'ci-pipeline/gitlab-ci':
    'GitLab does not run here and its schema is in no package: stages, needs and scripts are checked by tests, and the scripts run',
  'ci-pipeline/jenkins':
    'Jenkins does not run here: the scripts that the Jenkinsfile calls run, its Groovy is only escaped',
  'ci-pipeline/tekton':
    'the API server accepts every object; no controller of Tekton runs, and Tekton Triggers has to be installed by a person',
  'image-build/buildpacks':
    'the program pack has to be on the runner, and the builder is an input',
  'delivery-model/push-ci':
    'the exchange of the identity token needs an API server that trusts the issuer of the pipeline',
};
