import type { Cloud } from '../../infrastructure/cloud/CloudStack';
import { REGISTRY_HOSTS } from '../../registry/pushIdentity';
import type { PushAccess } from '../../registry/registryAccess';
import { action } from './actions';
import type { WorkflowStep } from './Workflow';

/** Where a step logs in, and when. */
interface LoginPlace {
  /** Repository of the image, or what says it. */
  image: string;
  condition?: Pick<WorkflowStep, 'if'>;
}

function dockerLogin(
  user: string,
  env: Record<string, string>,
  { image, condition }: LoginPlace,
): WorkflowStep {
  return {
    name: 'Log in to the registry',
    ...condition,
    env: { ...env, IMAGE: image },
    run: `printf '%s' "$TOKEN" | docker login --username ${user} --password-stdin "\${IMAGE%%/*}"`,
  };
}

/** Exchanges the token of the job for one of a cloud, and logs in with it. */
const CLOUD_LOGINS: Readonly<
  Record<Cloud, (place: LoginPlace) => WorkflowStep[]>
> = {
  aws: ({ image, condition }) => [
    {
      name: 'Become the role in AWS',
      ...condition,
      uses: action('aws-actions/configure-aws-credentials'),
      with: {
        'aws-region': '${{ vars.AWS_REGION }}',
        'role-to-assume': '${{ vars.AWS_ROLE_ARN }}',
      },
    },
    {
      name: 'Log in to the registry',
      ...condition,
      env: { IMAGE: image },
      run: 'aws ecr get-login-password | docker login --username AWS --password-stdin "${IMAGE%%/*}"',
    },
  ],
  azure: ({ image, condition }) => [
    {
      name: 'Become the identity in Azure',
      ...condition,
      uses: action('azure/login'),
      with: {
        'client-id': '${{ vars.AZURE_CLIENT_ID }}',
        'tenant-id': '${{ vars.AZURE_TENANT_ID }}',
        'allow-no-subscriptions': true,
      },
    },
    {
      name: 'Log in to the registry',
      ...condition,
      env: { IMAGE: image },
      run: 'az acr login --name "${IMAGE%%.*}"',
    },
  ],
  gcp: place => [
    {
      name: 'Become the service account in Google Cloud',
      id: 'google',
      ...place.condition,
      uses: action('google-github-actions/auth'),
      with: {
        workload_identity_provider: '${{ vars.GOOGLE_WORKLOAD_PROVIDER }}',
        service_account: '${{ vars.GOOGLE_SERVICE_ACCOUNT }}',
        token_format: 'access_token',
        create_credentials_file: false,
      },
    },
    dockerLogin(
      'oauth2accesstoken',
      { TOKEN: '${{ steps.google.outputs.access_token }}' },
      place,
    ),
  ],
};

/**
 * Logs in where the image is pushed. The registry of a cloud knows nothing of
 * the Git host: it takes the identity of the job, and nothing is stored.
 * Sources: https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments,
 * https://docs.cloud.google.com/artifact-registry/docs/docker/authentication
 */
export function registryLogin(options: {
  access: PushAccess;
  clouds: readonly Cloud[];
  /** Repository of the image, or the expression that says it. */
  image: string;
}): WorkflowStep[] {
  const { access, clouds, image } = options;
  switch (access) {
    case 'cloud-identity':
      return clouds.flatMap(cloud =>
        CLOUD_LOGINS[cloud]({
          image,
          ...(clouds.length > 1 && {
            condition: {
              if: `contains(inputs.image, '${REGISTRY_HOSTS[cloud]}')`,
            },
          }),
        }),
      );
    case 'account':
      return [
        dockerLogin(
          '"$ACTOR"',
          {
            TOKEN: '${{ secrets.REGISTRY_PASSWORD }}',
            ACTOR: '${{ secrets.REGISTRY_USERNAME }}',
          },
          { image },
        ),
      ];
    default:
      return [
        dockerLogin(
          '"$ACTOR"',
          { TOKEN: '${{ github.token }}', ACTOR: '${{ github.actor }}' },
          { image },
        ),
      ];
  }
}
