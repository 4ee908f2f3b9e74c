import {
  admissionPolicies,
  type AdmissionPolicyOptions,
} from './admissionPolicies';
import { isValidatingAdmissionPolicy } from './ValidatingAdmissionPolicy';

/**
 * A Kyverno ValidatingPolicy for each rule over one object, as plain objects to serialise. Kyverno evaluates the same
 * CEL, reports on objects that are already there, and covers what its own generation of pod policies would: that
 * generation is off, since every policy names the kinds itself.
 *
 * @public
 */
export function toKyvernoPolicies(options: AdmissionPolicyOptions): object[] {
  const { action, exemptNamespaces = [] } = options;
  return admissionPolicies(options)
    .filter(isValidatingAdmissionPolicy)
    .map(({ metadata, spec }) => ({
      apiVersion: 'policies.kyverno.io/v1',
      kind: 'ValidatingPolicy',
      metadata,
      spec: {
        failurePolicy: spec.failurePolicy,
        validationActions: [action],
        evaluation: {
          admission: { enabled: true },
          background: { enabled: true },
        },
        autogen: { podControllers: { controllers: [] } },
        matchConstraints: {
          ...spec.matchConstraints,
          ...(exemptNamespaces.length > 0 && {
            namespaceSelector: {
              matchExpressions: [
                {
                  key: 'kubernetes.io/metadata.name',
                  operator: 'NotIn',
                  values: [...exemptNamespaces],
                },
              ],
            },
          }),
        },
        ...(spec.variables && { variables: spec.variables }),
        validations: spec.validations.map(({ expression, message }) => ({
          expression,
          message,
        })),
      },
    }));
}
