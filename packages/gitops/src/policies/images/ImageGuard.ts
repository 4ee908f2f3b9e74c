import type { KubernetesObject } from '@kubernetes-architect/addons';
import type {
  ImageSigner,
  RolloutStep,
} from '@kubernetes-architect/architecture';
import type { Kustomization } from '../../manifests/kustomization';

/** What images have to prove. */
export interface ImageDemands {
  signers: readonly ImageSigner[];
  /** Prefixes of images that are judged; empty for all. */
  registries: readonly string[];
  /** Whether they also have to carry provenance and a list of components. */
  attested: boolean;
}

/** Something that verifies signatures before an image runs. */
export interface ImageGuard {
  base(demands: ImageDemands): readonly KubernetesObject[];
  /** What an environment changes in the objects of the base. */
  patches(step: RolloutStep): NonNullable<Kustomization['patches']>;
}
