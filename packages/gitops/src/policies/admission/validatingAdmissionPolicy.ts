import type { KubernetesObject } from '@kubernetes-architect/addons';
import { admissionPolicies } from '@kubernetes-architect/readiness';
import type { AdmissionEngine } from './AdmissionEngine';

const POLICY = 'ValidatingAdmissionPolicy';

/** The API server itself: policies do nothing until an environment binds them. */
export const validatingAdmissionPolicy: AdmissionEngine = {
  base: rule =>
    (admissionPolicies(rule) as KubernetesObject[]).filter(
      ({ kind }) => kind === POLICY,
    ),
  environment: rule =>
    (admissionPolicies(rule) as KubernetesObject[]).filter(
      ({ kind }) => kind !== POLICY,
    ),
  patches: () => [],
  kindsComeFromBase: false,
};
