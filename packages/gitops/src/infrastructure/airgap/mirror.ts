import type { RenderContext } from '../../RenderContext';

/** Registries from which a platform takes images when it can reach them. */
const PUBLIC_REGISTRIES = [
  'docker.io',
  'gcr.io',
  'ghcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.k8s.io',
] as const;

/** What mirrors depend on. */
type Mirrored = Pick<RenderContext, 'model'>;

/** Host of the registry of the own network. */
export function mirrorHost({ model }: Mirrored): string {
  return `registry.${model.name}.internal`;
}

/** Host of the files of releases in the own network. */
export function releasesHost({ model }: Mirrored): string {
  return `releases.${model.name}.internal`;
}

/** Whether clusters cannot reach the Internet. */
export function isAirGapped({ model }: Mirrored): boolean {
  return model.intent.spec.requirements?.airGapped === true;
}

/** Registries and the place of each in the mirror: a project of its name. */
export function mirroredRegistries(
  context: Mirrored,
): Array<{ registry: string; mirror: string }> {
  const host = mirrorHost(context);
  return PUBLIC_REGISTRIES.map(registry => ({
    registry,
    mirror: `${host}/${registry}`,
  }));
}

/** An address as the path below a mirror. */
export function withoutScheme(address: string): string {
  return address.replace(/^[a-z]+:\/\//, '').replace(/\/$/, '');
}

/** Where a file of a release is read: where it is published, or its copy in the own network. */
export function releaseFile(context: Mirrored, address: string): string {
  return isAirGapped(context)
    ? `https://${releasesHost(context)}/${withoutScheme(address)}`
    : address;
}
