import type { PlatformModel } from '@kubernetes-architect/architecture';
import { pushAccess, registryClouds } from '../../registry/registryAccess';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { buildPlan, imageSteps } from '../images/buildPlan';
import { DOCKER_AUTH } from '../images/cloudLogin';
import type { GitlabJob } from './GitlabPipeline';
import { idTokens, registryLogin } from './registryLogin';

/** A job that the projects of the apps include: `include: { project, file, ref }`. */
export function imageTemplate(
  model: Pick<PlatformModel, 'choices' | 'clusters'>,
): RepositoryFile {
  const plan = buildPlan(model.choices);
  const access = pushAccess(model);
  const clouds = registryClouds(model);
  const job: GitlabJob = {
    stage: 'build',
    image: '$TOOLBOX_IMAGE',
    resource_group: 'image',
    id_tokens: idTokens(clouds, { signs: true }),
    variables: {
      IMAGE:
        access === 'git-host'
          ? '$CI_REGISTRY_IMAGE'
          : '$REGISTRY/$CI_PROJECT_PATH',
      VERSION: '$CI_COMMIT_TAG',
    },
    rules: [{ if: '$CI_COMMIT_TAG' }],
    before_script: [
      registryLogin({
        access,
        clouds,
        login:
          plan.builder === 'buildah'
            ? `buildah login ${DOCKER_AUTH}`
            : 'docker login',
        host: '${REGISTRY%%/*}',
      }),
    ],
    script: [
      ...imageSteps(plan).map(({ run }) => run),
      ...(plan.sign ? ['cosign sign --yes "$IMAGE@$(cat digest)"'] : []),
      ...(plan.provenance
        ? [
            'cosign attest --yes --type cyclonedx --predicate sbom.json "$IMAGE@$(cat digest)"',
            'jq --null-input --arg builder "$CI_SERVER_URL/$CI_PROJECT_PATH" --arg commit "$CI_COMMIT_SHA" --arg job "$CI_JOB_URL" \'{buildDefinition:{buildType:"https://docs.gitlab.com/ci/",externalParameters:{repository:$builder,commit:$commit},resolvedDependencies:[{uri:("git+"+$builder),digest:{gitCommit:$commit}}]},runDetails:{builder:{id:$builder},metadata:{invocationId:$job}}}\' >provenance.json',
            'cosign attest --yes --type slsaprovenance1 --predicate provenance.json "$IMAGE@$(cat digest)"',
          ]
        : []),
    ],
    artifacts: { paths: ['sbom.json', 'digest'], expire_in: '90 days' },
  };
  return manifestFile('.gitlab/build-image.yml', { 'build-image': job });
}
