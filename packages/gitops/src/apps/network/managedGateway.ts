import type { RenderContext } from '../../RenderContext';

const CLOUDS = ['aws', 'azure', 'gcp'];

/** Tools whose code makes the API gateway of a provider. */
const TOOLS = ['crossplane', 'opentofu', 'pulumi'];

/** Whether the API gateway of the provider checks tokens and limits of every app before the cluster does. */
export function hasManagedGateway({
  choices,
  model,
}: Pick<RenderContext, 'choices' | 'model'>): boolean {
  return (
    choices['api-gateway'] === 'provider-managed' &&
    TOOLS.includes(choices.provisioning ?? '') &&
    model.clusters.every(({ provider }) => CLOUDS.includes(provider))
  );
}
