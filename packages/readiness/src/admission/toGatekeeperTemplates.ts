import {
  admissionPolicies,
  type AdmissionAction,
  type AdmissionPolicyOptions,
} from './admissionPolicies';
import { ADMISSION_KINDS } from './admissionKinds';
import {
  isValidatingAdmissionPolicy,
  type ValidatingAdmissionPolicy,
} from './ValidatingAdmissionPolicy';

const ENFORCEMENT: Readonly<Record<AdmissionAction, string>> = {
  Audit: 'dryrun',
  Warn: 'warn',
  Deny: 'deny',
};

/**
 * A Gatekeeper ConstraintTemplate for its CEL engine and a constraint of it for each rule over one object, as plain
 * objects to serialise. A constraint can be applied only after Gatekeeper has made the kind of its template.
 *
 * @public
 */
export function toGatekeeperTemplates(
  options: AdmissionPolicyOptions,
): object[] {
  return admissionPolicies(options)
    .filter(isValidatingAdmissionPolicy)
    .flatMap(policy => [template(policy), constraint(policy, options)]);
}

/** `readiness-host-path` is the kind `ReadinessHostPath`; Gatekeeper wants the template to have its name in small letters. */
function kindName(policy: ValidatingAdmissionPolicy): string {
  return policy.metadata.name
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function template(policy: ValidatingAdmissionPolicy): object {
  const { metadata, spec } = policy;
  const kind = kindName(policy);
  return {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    metadata: {
      name: kind.toLowerCase(),
      annotations: metadata.annotations,
    },
    spec: {
      crd: { spec: { names: { kind } } },
      targets: [
        {
          target: 'admission.k8s.gatekeeper.sh',
          operations: ['CREATE', 'UPDATE'],
          code: [
            {
              engine: 'K8sNativeValidation',
              source: {
                failurePolicy: spec.failurePolicy,
                ...(spec.variables && { variables: spec.variables }),
                validations: spec.validations.map(
                  ({ expression, message }) => ({ expression, message }),
                ),
              },
            },
          ],
        },
      ],
    },
  };
}

function constraint(
  policy: ValidatingAdmissionPolicy,
  { action, exemptNamespaces = [], namespaceLabel }: AdmissionPolicyOptions,
): object {
  return {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: kindName(policy),
    metadata: { name: policy.metadata.name },
    spec: {
      enforcementAction: ENFORCEMENT[action],
      match: {
        kinds: matchedKinds(policy),
        ...(exemptNamespaces.length > 0 && {
          excludedNamespaces: [...exemptNamespaces],
        }),
        ...(namespaceLabel !== undefined && {
          namespaceSelector: {
            matchExpressions: [{ key: namespaceLabel, operator: 'Exists' }],
          },
        }),
      },
    },
  };
}

/** Gatekeeper matches kinds where an admission policy matches resources. */
function matchedKinds({
  spec,
}: ValidatingAdmissionPolicy): { apiGroups: string[]; kinds: string[] }[] {
  return spec.matchConstraints.resourceRules.map(
    ({ apiGroups, resources }) => ({
      apiGroups,
      kinds: Object.entries(ADMISSION_KINDS)
        .filter(
          ([, known]) =>
            apiGroups.includes(known.group) &&
            known.resources[0] === resources[0],
        )
        .map(([name]) => name.replace(/^.*\//, '')),
    }),
  );
}
