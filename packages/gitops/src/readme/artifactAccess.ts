import type { PlatformModel } from '@kubernetes-architect/architecture';
import { FLUX_NAMESPACE } from '../flux/fluxNames';
import type { Cloud } from '../infrastructure/cloud/CloudStack';
import { REGISTRY_NAMES } from '../registry/pushIdentity';
import {
  ARTIFACT_SECRET,
  artifactRepository,
  readsByIdentity,
} from '../wiring/artifactAccess';
import { artifactSigner } from '../wiring/artifactSigner';
import { shellBlock } from './markdown';

/**
 * What the nodes, or the service account of the source-controller, need to
 * read. Source: https://fluxcd.io/flux/components/source/ocirepositories/#provider
 */
const RIGHTS: Readonly<Record<Cloud, string>> = {
  aws: 'the policy `AmazonEC2ContainerRegistryReadOnly`',
  azure: 'the role `AcrPull`',
  gcp: 'the role `roles/artifactregistry.reader`',
};

type Artifact = NonNullable<PlatformModel['delivery']['artifact']>;

function identitySteps(
  { clusters }: PlatformModel,
  artifact: Artifact,
): string[] {
  const clouds = [
    ...new Set(
      clusters.flatMap(cluster => readsByIdentity(artifact, cluster) ?? []),
    ),
  ];
  return clouds.map(
    cloud =>
      `Clusters in the cloud of ${REGISTRY_NAMES[cloud]} read it by their identity: give their nodes, or the service account \`source-controller\`, ${RIGHTS[cloud]} on \`${artifact.url}\`.`,
  );
}

function secretSteps(
  { clusters }: PlatformModel,
  artifact: Artifact,
): string[] {
  const others = clusters.filter(
    cluster => readsByIdentity(artifact, cluster) === undefined,
  );
  return artifact.private && others.length > 0
    ? [
        `Other clusters read it with the Secret \`${ARTIFACT_SECRET}\`, which never comes here. CONFIG_FILE is a Docker configuration with a login that may read \`${artifactRepository(
          artifact,
        )}\` and nothing more.`,
        shellBlock(
          ...others.map(
            ({ name }) =>
              `kubectl --context ${name} --namespace ${FLUX_NAMESPACE} create secret generic ${ARTIFACT_SECRET} --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson=CONFIG_FILE`,
          ),
        ),
      ]
    : [];
}

/** How Flux gets to read the artifact of the tree, and who has to have published it before. */
export function artifactAccess(
  model: PlatformModel,
  artifact: Artifact,
): string[] {
  return [
    `2. Clusters read no Git here: they read \`${artifact.url}\`, at the tag of each environment. Let the pipeline publish the first artifact and tag it before you go on; production gets its tag when a person says so.`,
    ...identitySteps(model, artifact),
    ...secretSteps(model, artifact),
    artifactSigner(model)
      ? 'Flux takes only what the pipeline of this repository signed at its branch. It asks the public Sigstore, which clusters have to reach.'
      : 'Signatures are not asked for: who may write to the registry decides what clusters run.',
  ];
}
