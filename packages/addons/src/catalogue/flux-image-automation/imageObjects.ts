import {
  type AppModel,
  type GitSource,
  gitSource,
  imageAutomationPlacements,
  type PlatformModel,
  repositoryName,
  treeParts,
} from '@kubernetes-architect/architecture';
import type { IImagePolicy } from '@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImagePolicy';
import type { IImageRepository } from '@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImageRepository';
import type { IImageUpdateAutomation } from '@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImageUpdateAutomation';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import type { AddonPlatform } from '../../AddonPlatform';
import { imageRepository } from '../../facts/imageRepository';

const NAMESPACE = 'flux-system';

/** Secret with what may push to the repositories of apps. */
export const WRITER_SECRET = 'image-updates-git';

/** Keys of that secret: Flux takes others over SSH (https://fluxcd.io/flux/components/source/gitrepositories/). */
export function writerKeys({ model }: AddonPlatform): string[] {
  return model.delivery.repository.url.startsWith('http')
    ? ['username', 'password']
    : ['identity', 'known_hosts'];
}

/** The policy of an app: the newest version that is no pre-release, by its digest where images have one. */
function policyOf(
  { name }: AppModel,
  image: string,
): [IImageRepository, IImagePolicy] {
  return [
    {
      apiVersion: 'image.toolkit.fluxcd.io/v1',
      kind: 'ImageRepository',
      metadata: { name, namespace: NAMESPACE },
      spec: { image: imageRepository(image), interval: '5m' },
    },
    {
      apiVersion: 'image.toolkit.fluxcd.io/v1',
      kind: 'ImagePolicy',
      metadata: { name, namespace: NAMESPACE },
      spec: {
        imageRepositoryRef: { name },
        policy: { semver: { range: '>=0.0.0' } },
        ...(image.includes('@') && {
          digestReflectionPolicy: 'IfNotPresent' as const,
        }),
      },
    },
  ];
}

/** Looks for new versions of each app that has an environment where Flux writes them. */
export function imagePolicies({
  model,
}: AddonPlatform): (IImageRepository | IImagePolicy)[] {
  return model.apps.flatMap(app =>
    imageAutomationPlacements(model, app)
      .slice(0, 1)
      .flatMap(({ image }) => policyOf(app, image)),
  );
}

/** Every repository that holds apps, by name. */
function appRepositories(model: PlatformModel): Map<string, GitSource> {
  return new Map(
    treeParts(model)
      .filter(({ part }) => part === 'apps')
      .map(of => [repositoryName(model, of), gitSource(model, of)]),
  );
}

/**
 * Writes what the policies found where a marker names them. Its source is one
 * of its own, since only this one may push.
 */
export function imageUpdates({
  model,
}: AddonPlatform): (IGitRepository | IImageUpdateAutomation)[] {
  return [...appRepositories(model)].flatMap(
    ([repository, { repoURL: url, targetRevision: branch }]) => {
      const metadata = { name: `${repository}-images`, namespace: NAMESPACE };
      const source: IGitRepository = {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        metadata,
        spec: {
          interval: '5m',
          ref: { branch },
          secretRef: { name: WRITER_SECRET },
          url,
        },
      };
      const automation: IImageUpdateAutomation = {
        apiVersion: 'image.toolkit.fluxcd.io/v1',
        kind: 'ImageUpdateAutomation',
        metadata,
        spec: {
          interval: '10m',
          sourceRef: { kind: 'GitRepository', name: metadata.name },
          git: {
            checkout: { ref: { branch } },
            commit: {
              author: { name: 'Flux', email: `flux@${model.name}.internal` },
              messageTemplate:
                'Update images\n\n{{ range .Changed.Changes }}{{ .OldValue }} becomes {{ .NewValue }}\n{{ end }}',
            },
            push: { branch },
          },
          update: { strategy: 'Setters', path: './apps' },
        },
      };
      return [source, automation];
    },
  );
}
