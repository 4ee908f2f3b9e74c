import type { Cloud } from '../../infrastructure/cloud/CloudStack';
import type { PushAccess } from '../../registry/registryAccess';
import { cloudLogin } from '../images/cloudLogin';
import type { GitlabJob } from './GitlabPipeline';

/** For whom GitLab makes the token that a cloud takes: https://docs.gitlab.com/ci/secrets/id_token_authentication/ */
const AUDIENCES: Readonly<Record<Cloud, { name: string; aud: string }>> = {
  aws: { name: 'AWS_ID_TOKEN', aud: 'sts.amazonaws.com' },
  azure: { name: 'AZURE_ID_TOKEN', aud: 'api://AzureADTokenExchange' },
  gcp: {
    name: 'GOOGLE_ID_TOKEN',
    aud: 'https://iam.googleapis.com/$GOOGLE_WORKLOAD_PROVIDER',
  },
};

/** The tokens by which a job is known to clouds, and to Sigstore where it signs. */
export function idTokens(
  clouds: readonly Cloud[],
  options: { signs: boolean },
): NonNullable<GitlabJob['id_tokens']> {
  return {
    ...Object.fromEntries(
      clouds.map(cloud => {
        const { name, aud } = AUDIENCES[cloud];
        return [name, { aud }];
      }),
    ),
    ...(options.signs && { SIGSTORE_ID_TOKEN: { aud: 'sigstore' } }),
  };
}

/** Logs in where a job pushes: by its identity in a cloud, by GitLab's own registry, or by variables that are masked and for protected branches and tags. */
export function registryLogin(options: {
  access: PushAccess;
  clouds: readonly Cloud[];
  /** Command that logs in: it takes user, password and host. */
  login: string;
  /** Host of a registry that has accounts of its own. */
  host: string;
}): string {
  const { access, clouds, login, host } = options;
  switch (access) {
    case 'cloud-identity':
      return cloudLogin({ clouds, source: 'job', login });
    case 'git-host':
      return `printf '%s' "$CI_REGISTRY_PASSWORD" | ${login} --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"`;
    default:
      return `printf '%s' "$REGISTRY_PASSWORD" | ${login} --username "$REGISTRY_USERNAME" --password-stdin "${host}"`;
  }
}
