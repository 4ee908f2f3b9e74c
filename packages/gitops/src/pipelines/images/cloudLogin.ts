import type { Cloud } from '../../infrastructure/cloud/CloudStack';
import { REGISTRY_HOSTS } from '../../registry/pushIdentity';

/** From where a job has its identity: the pipeline system, or the service account of its pod. */
export type IdentitySource = 'job' | 'pod';

/** Where buildah keeps a login for the tools that come after it. */
export const DOCKER_AUTH = '--authfile "$HOME/.docker/config.json"';

const CURL = 'curl --fail --silent --show-error';

const GOOGLE_SCOPE = 'https://www.googleapis.com/auth/cloud-platform';

/** Reads a token from an answer; fails where there is none. */
function field(name: string): string {
  return `jq --exit-status --raw-output .${name}`;
}

/**
 * Turns the identity of a job into a password of the registry, from the
 * variables that the tools of the clouds know. Sources:
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html#cli-configure-role-oidc
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 * https://azure.github.io/acr/AAD-OAuth.html
 */
const PASSWORDS: Readonly<
  Record<Exclude<Cloud, 'gcp'>, { user: string; lines: readonly string[] }>
> = {
  aws: { user: 'AWS', lines: ['password="$(aws ecr get-login-password)"'] },
  azure: {
    user: '00000000-0000-0000-0000-000000000000',
    lines: [
      `access="$(${CURL} "https://login.microsoftonline.com/$AZURE_TENANT_ID/oauth2/v2.0/token" \\`,
      '  --data-urlencode grant_type=client_credentials \\',
      '  --data-urlencode "client_id=$AZURE_CLIENT_ID" \\',
      '  --data-urlencode scope=https://containerregistry.azure.net/.default \\',
      '  --data-urlencode client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \\',
      `  --data-urlencode "client_assertion@$AZURE_FEDERATED_TOKEN_FILE" | ${field(
        'access_token',
      )})"`,
      `password="$(${CURL} "https://\${IMAGE%%/*}/oauth2/exchange" \\`,
      '  --data-urlencode grant_type=access_token \\',
      '  --data-urlencode "service=${IMAGE%%/*}" \\',
      `  --data-urlencode "access_token=$access" | ${field('refresh_token')})"`,
    ],
  },
};

/**
 * A token of Google Cloud, from the token of a job or from the metadata server
 * of a node. Sources:
 * https://docs.cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 * https://docs.cloud.google.com/kubernetes-engine/docs/concepts/workload-identity
 */
const GOOGLE_PASSWORD: Readonly<Record<IdentitySource, readonly string[]>> = {
  job: [
    `federated="$(${CURL} https://sts.googleapis.com/v1/token \\`,
    '  --data-urlencode grant_type=urn:ietf:params:oauth:grant-type:token-exchange \\',
    '  --data-urlencode "audience=//iam.googleapis.com/$GOOGLE_WORKLOAD_PROVIDER" \\',
    `  --data-urlencode scope=${GOOGLE_SCOPE} \\`,
    '  --data-urlencode requested_token_type=urn:ietf:params:oauth:token-type:access_token \\',
    '  --data-urlencode subject_token_type=urn:ietf:params:oauth:token-type:jwt \\',
    `  --data-urlencode "subject_token=$GOOGLE_ID_TOKEN" | ${field(
      'access_token',
    )})"`,
    `password="$(${CURL} --oauth2-bearer "$federated" --json '{"scope":["${GOOGLE_SCOPE}"]}' \\`,
    '  "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/$GOOGLE_SERVICE_ACCOUNT:generateAccessToken" |',
    `  ${field('accessToken')})"`,
  ],
  pod: [
    `password="$(${CURL} --header 'Metadata-Flavor: Google' \\`,
    '  http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token |',
    `  ${field('access_token')})"`,
  ],
};

function passwordOf(cloud: Cloud, source: IdentitySource) {
  return cloud === 'gcp'
    ? { user: 'oauth2accesstoken', lines: GOOGLE_PASSWORD[source] }
    : PASSWORDS[cloud];
}

/** Files in which the tools of a cloud look for the token of a job. */
const TOKEN_FILES: Readonly<Record<Cloud, readonly string[]>> = {
  aws: [
    'AWS_WEB_IDENTITY_TOKEN_FILE="$(mktemp)"',
    'export AWS_WEB_IDENTITY_TOKEN_FILE',
    'printf \'%s\' "$AWS_ID_TOKEN" >"$AWS_WEB_IDENTITY_TOKEN_FILE"',
  ],
  azure: [
    'AZURE_FEDERATED_TOKEN_FILE="$(mktemp)"',
    'printf \'%s\' "$AZURE_ID_TOKEN" >"$AZURE_FEDERATED_TOKEN_FILE"',
  ],
  gcp: [],
};

/** Logs in to the registry of the cloud that IMAGE lies in, as the identity of the job and without a stored credential. */
export function cloudLogin(options: {
  clouds: readonly Cloud[];
  source: IdentitySource;
  /** Command that logs in: it takes user, password and host. */
  login: string;
}): string {
  const { clouds, source, login } = options;
  return [
    'case "$IMAGE" in',
    ...clouds.flatMap(cloud => {
      const { user, lines } = passwordOf(cloud, source);
      return [
        `*${REGISTRY_HOSTS[cloud]}*)`,
        ...[
          ...(source === 'job' ? TOKEN_FILES[cloud] : []),
          ...lines,
          `user=${user}`,
        ].map(line => `  ${line}`),
        '  ;;',
      ];
    }),
    '*)',
    '  echo "$IMAGE: is in no registry that this pipeline may push to" >&2',
    '  exit 2',
    '  ;;',
    'esac',
    `printf '%s' "$password" | ${login} --username "$user" --password-stdin "\${IMAGE%%/*}"`,
    '',
  ].join('\n');
}
