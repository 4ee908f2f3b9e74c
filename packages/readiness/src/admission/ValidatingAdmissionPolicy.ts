/** A ValidatingAdmissionPolicy as this package writes it. */
export interface ValidatingAdmissionPolicy {
  apiVersion: 'admissionregistration.k8s.io/v1';
  kind: 'ValidatingAdmissionPolicy';
  metadata: { name: string; annotations: Record<string, string> };
  spec: {
    failurePolicy: 'Fail';
    matchConstraints: {
      resourceRules: {
        apiGroups: string[];
        apiVersions: string[];
        operations: string[];
        resources: string[];
      }[];
    };
    variables?: readonly { name: string; expression: string }[];
    validations: {
      expression: string;
      message: string;
      reason: 'Forbidden';
    }[];
  };
}

/** The policies among policies and bindings. */
export function isValidatingAdmissionPolicy(
  object: object,
): object is ValidatingAdmissionPolicy {
  return 'kind' in object && object.kind === 'ValidatingAdmissionPolicy';
}
