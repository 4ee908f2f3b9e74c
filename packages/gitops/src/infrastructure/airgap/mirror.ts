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

/** Host of the registry of the own network. */
export function mirrorHost({ model }: RenderContext): string {
  return `registry.${model.name}.internal`;
}

/** Whether clusters cannot reach the Internet. */
export function isAirGapped({ model }: RenderContext): boolean {
  return model.intent.spec.requirements?.airGapped === true;
}

/** Registries and the place of each in the mirror: a project of its name. */
export function mirroredRegistries(
  context: RenderContext,
): Array<{ registry: string; mirror: string }> {
  const host = mirrorHost(context);
  return PUBLIC_REGISTRIES.map(registry => ({
    registry,
    mirror: `${host}/${registry}`,
  }));
}
