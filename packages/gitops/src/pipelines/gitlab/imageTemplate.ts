import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { Cloud } from '../../infrastructure/cloud/CloudStack';
import {
  type PushAccess,
  pushAccess,
  registryClouds,
} from '../../registry/registryAccess';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { buildPlan, imageSteps } from '../images/buildPlan';
import { cloudLogin, DOCKER_AUTH } from '../images/cloudLogin';
import type { GitlabJob } from './GitlabPipeline';

/** Where a project pushes by a password: GitLab's own registry, or variables of the group, masked and for protected tags. */
const PASSWORDS: Readonly<
  Record<
    Exclude<PushAccess, 'cloud-identity'>,
    { host: string; user: string; password: string }
  >
> = {
  'git-host': {
    host: '$CI_REGISTRY',
    user: '$CI_REGISTRY_USER',
    password: '$CI_REGISTRY_PASSWORD',
  },
  account: {
    host: '${REGISTRY%%/*}',
    user: '$REGISTRY_USERNAME',
    password: '$REGISTRY_PASSWORD',
  },
};

/** For whom GitLab makes the token that a cloud takes: https://docs.gitlab.com/ci/secrets/id_token_authentication/ */
const AUDIENCES: Readonly<Record<Cloud, { name: string; aud: string }>> = {
  aws: { name: 'AWS_ID_TOKEN', aud: 'sts.amazonaws.com' },
  azure: { name: 'AZURE_ID_TOKEN', aud: 'api://AzureADTokenExchange' },
  gcp: {
    name: 'GOOGLE_ID_TOKEN',
    aud: 'https://iam.googleapis.com/$GOOGLE_WORKLOAD_PROVIDER',
  },
};

function registryLogin(
  access: PushAccess,
  { clouds, builder }: { clouds: readonly Cloud[]; builder: string },
): string {
  const login =
    builder === 'buildah' ? `buildah login ${DOCKER_AUTH}` : 'docker login';
  if (access === 'cloud-identity')
    return cloudLogin({ clouds, source: 'job', login });
  const { host, user, password } = PASSWORDS[access];
  return `printf '%s' "${password}" | ${login} --username "${user}" --password-stdin "${host}"`;
}

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
    id_tokens: {
      ...Object.fromEntries(
        clouds.map(cloud => {
          const { name, aud } = AUDIENCES[cloud];
          return [name, { aud }];
        }),
      ),
      SIGSTORE_ID_TOKEN: { aud: 'sigstore' },
    },
    variables: {
      IMAGE:
        access === 'git-host'
          ? '$CI_REGISTRY_IMAGE'
          : '$REGISTRY/$CI_PROJECT_PATH',
      VERSION: '$CI_COMMIT_TAG',
    },
    rules: [{ if: '$CI_COMMIT_TAG' }],
    before_script: [registryLogin(access, { clouds, builder: plan.builder })],
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
