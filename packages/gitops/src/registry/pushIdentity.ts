import type { Cloud } from '../infrastructure/cloud/CloudStack';

/** A variable of the pipeline system. It names an identity and is no secret. */
export interface PushVariable {
  name: string;
  meaning: string;
}

/** Variables of pipelines from which an identity in each cloud follows. */
export const PUSH_VARIABLES: Readonly<Record<Cloud, readonly PushVariable[]>> =
  {
    aws: [
      {
        name: 'AWS_REGION',
        meaning: 'region of the registry',
      },
      {
        name: 'AWS_ROLE_ARN',
        meaning:
          'role that trusts the pipelines and may push: `ecr:GetAuthorizationToken`, and on its repositories `ecr:BatchCheckLayerAvailability`, `ecr:InitiateLayerUpload`, `ecr:UploadLayerPart`, `ecr:CompleteLayerUpload`, `ecr:PutImage`, `ecr:BatchGetImage`, `ecr:GetDownloadUrlForLayer`',
      },
    ],
    azure: [
      {
        name: 'AZURE_CLIENT_ID',
        meaning:
          'identity with a federated credential for the pipelines and the role `AcrPush` on the registry',
      },
      { name: 'AZURE_TENANT_ID', meaning: 'tenant of that identity' },
    ],
    gcp: [
      {
        name: 'GOOGLE_SERVICE_ACCOUNT',
        meaning:
          'service account with `roles/artifactregistry.writer`, which the pipelines may stand for by `roles/iam.workloadIdentityUser`',
      },
      {
        name: 'GOOGLE_WORKLOAD_PROVIDER',
        meaning:
          'provider that trusts the pipelines, as `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/NAME`',
      },
    ],
  };

/** Part of the host of an image by which its cloud is known. */
export const REGISTRY_HOSTS: Readonly<Record<Cloud, string>> = {
  aws: '.dkr.ecr.',
  azure: '.azurecr.io',
  gcp: '-docker.pkg.dev',
};

/** How each cloud calls its registry. */
export const REGISTRY_NAMES: Readonly<Record<Cloud, string>> = {
  aws: 'Amazon ECR',
  azure: 'Azure Container Registry',
  gcp: 'Artifact Registry',
};
