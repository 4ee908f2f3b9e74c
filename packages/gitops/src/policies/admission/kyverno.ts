import type { KubernetesObject } from '@kubernetes-architect/addons';
import { toKyvernoPolicies } from '@kubernetes-architect/readiness';
import { serializeYaml } from '../../yaml/serializeYaml';
import type { AdmissionEngine } from './AdmissionEngine';

/** Kyverno: a policy says itself what it does, so an environment changes that one field. */
export const kyverno: AdmissionEngine = {
  base: rule => toKyvernoPolicies(rule) as KubernetesObject[],
  environment: () => [],
  patches: action => [
    {
      patch: serializeYaml([
        { op: 'replace', path: '/spec/validationActions', value: [action] },
      ]),
      target: { kind: 'ValidatingPolicy' },
    },
  ],
  kindsComeFromBase: false,
};
