import type { IImagePolicy } from '@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImagePolicy';
import type { IImageRepository } from '@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImageRepository';
import type { IImageUpdateAutomation } from '@kubernetes-models/flux-cd/image.toolkit.fluxcd.io/v1/ImageUpdateAutomation';
import type { AddonPlatform } from '../../AddonPlatform';
import { imageRepository } from '../../facts/imageRepository';

const NAMESPACE = 'flux-system';

/** Looks for new versions of each app, and takes the newest that is no pre-release. */
export function imagePolicies({
  model,
}: AddonPlatform): (IImageRepository | IImagePolicy)[] {
  return model.apps.flatMap(({ name, environments: [first] }) =>
    first
      ? [
          {
            apiVersion: 'image.toolkit.fluxcd.io/v1',
            kind: 'ImageRepository',
            metadata: { name, namespace: NAMESPACE },
            spec: { image: imageRepository(first.image), interval: '5m' },
          },
          {
            apiVersion: 'image.toolkit.fluxcd.io/v1',
            kind: 'ImagePolicy',
            metadata: { name, namespace: NAMESPACE },
            spec: {
              imageRepositoryRef: { name },
              policy: { semver: { range: '>=0.0.0' } },
            },
          },
        ]
      : [],
  );
}

/** Writes what the policies found where a marker names them. */
export function imageUpdates({ model }: AddonPlatform): IImageUpdateAutomation {
  const { branch } = model.delivery.repository;
  return {
    apiVersion: 'image.toolkit.fluxcd.io/v1',
    kind: 'ImageUpdateAutomation',
    metadata: { name: 'platform', namespace: NAMESPACE },
    spec: {
      interval: '10m',
      sourceRef: { kind: 'GitRepository', name: 'flux-system' },
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
}
