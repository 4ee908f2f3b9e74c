import { CLOUDS, type Cloud } from '../../infrastructure/cloud/CloudStack';
import type { RenderContext } from '../../RenderContext';
import { registryClouds } from '../../registry/registryAccess';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { pipelineCluster, RUN_ACCOUNT, TEKTON_FOLDER } from './tektonNames';

/** File in which people say who the runs are in the cloud. */
export const IDENTITY_FILE = 'identity.yaml';

/** Annotation that names an identity of a cloud. Google Cloud gives rights to the account itself. */
const IDENTITY_ANNOTATIONS: Readonly<Partial<Record<Cloud, string>>> = {
  aws: 'eks.amazonaws.com/role-arn',
  azure: 'azure.workload.identity/client-id',
};

/** The clouds that runs have an identity in: the one that their cluster stands in, where images go to its registry. */
export function runClouds({ model, choices }: RenderContext): Cloud[] {
  const provider = pipelineCluster(model)?.provider;
  const clouds = registryClouds({ clusters: model.clusters, choices });
  return CLOUDS.filter(cloud => cloud === provider && clouds.includes(cloud));
}

/** A patch of the account of the runs, of people: only they know the identity that was made for it. */
export function runIdentity(clouds: readonly Cloud[]): RepositoryFile[] {
  return clouds.flatMap(cloud => {
    const annotation = IDENTITY_ANNOTATIONS[cloud];
    if (annotation === undefined) return [];
    return [
      {
        ...manifestFile(`${TEKTON_FOLDER}/${IDENTITY_FILE}`, {
          apiVersion: 'v1',
          kind: 'ServiceAccount',
          metadata: { name: RUN_ACCOUNT, annotations: { [annotation]: '' } },
        }),
        owner: 'people' as const,
      },
    ];
  });
}
