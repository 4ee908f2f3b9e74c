import {
  admissionPolicies,
  type AdmissionPolicyOptions,
} from './admissionPolicies';
import { namespaceSelector } from './namespaceSelector';
import { isValidatingAdmissionPolicy } from './ValidatingAdmissionPolicy';

/**
 * A Kyverno ValidatingPolicy for each rule over one object, as plain objects to serialise. Kyverno evaluates the same
 * CEL, reports on objects that are already there, and covers what its own generation of pod policies would: that
 * generation is off, since every policy names the kinds itself.
 *
 * @public
 */
export function toKyvernoPolicies(options: AdmissionPolicyOptions): object[] {
  const selector = namespaceSelector(options);
  return admissionPolicies(options)
    .filter(isValidatingAdmissionPolicy)
    .map(({ metadata, spec }) => ({
      apiVersion: 'policies.kyverno.io/v1',
      kind: 'ValidatingPolicy',
      metadata,
      spec: {
        failurePolicy: spec.failurePolicy,
        validationActions: [options.action],
        evaluation: {
          admission: { enabled: true },
          background: { enabled: true },
        },
        autogen: { podControllers: { controllers: [] } },
        matchConstraints: {
          ...spec.matchConstraints,
          ...(selector && { namespaceSelector: selector }),
        },
        ...(spec.variables && { variables: spec.variables }),
        validations: spec.validations.map(({ expression, message }) => ({
          expression,
          message,
        })),
      },
    }));
}
