import {
  type PlatformModel,
  repositoryName,
  type TreePart,
} from '@kubernetes-architect/architecture';
import { rendersBranches } from '../wiring/environmentSource';
import { FLUX_ROOT } from './fluxNames';

/** What a Kustomization of Flux reads its folder from. */
export interface FluxSource {
  kind: 'GitRepository' | 'OCIRepository';
  name: string;
}

/** The source that holds a part of the tree. */
export function fluxSource(model: PlatformModel, of: TreePart): FluxSource {
  const name = repositoryName(model, of);
  return {
    kind: model.delivery.artifact ? 'OCIRepository' : 'GitRepository',
    name: name === 'fleet' ? FLUX_ROOT : name,
  };
}

/**
 * The source that holds what belongs to an environment: its rendered branch or
 * its tag of the artifact, where there is one.
 */
export function environmentFluxSource(
  model: PlatformModel,
  of: TreePart,
  environment: string,
): FluxSource {
  const { kind, name } = fluxSource(model, of);
  return rendersBranches(model) || model.delivery.artifact
    ? { kind, name: `${name}.${environment}` }
    : { kind, name };
}
