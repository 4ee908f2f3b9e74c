import type {
  AdmissionAction,
  AdmissionPolicyOptions,
} from '@kubernetes-architect/readiness';
import type { KubernetesObject } from '@kubernetes-architect/addons';
import type { Kustomization } from '../../manifests/kustomization';

/** A policy engine, as far as the files of its policies differ. */
export interface AdmissionEngine {
  /** Objects that are the same in every environment. */
  base(rule: AdmissionPolicyOptions): readonly KubernetesObject[];
  /** Objects that put them in force in an environment. */
  environment(rule: AdmissionPolicyOptions): readonly KubernetesObject[];
  /** What an environment changes in the objects of the base. */
  patches(action: AdmissionAction): NonNullable<Kustomization['patches']>;
  /** Whether the kinds of `environment` come from the objects of `base`, some time after those were applied. */
  kindsComeFromBase: boolean;
}
