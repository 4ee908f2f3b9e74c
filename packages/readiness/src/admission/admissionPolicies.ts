import { mapAt, type FieldValue } from '../objects/fieldValue';
import { NEWEST_MINOR, type KubernetesMinor } from '../rule/KubernetesVersion';
import type { ObjectRule, Rule } from '../rule/Rule';
import type { RuleParameterValues } from '../evaluate/evaluateRules';
import {
  ADMISSION_KINDS,
  POD_ADMISSION_KINDS,
  type AdmissionKind,
} from './admissionKinds';
import { namespaceSelector } from './namespaceSelector';
import { POD_VARIABLES } from './podVariables';
import { policyExpression } from './policyExpression';

/**
 * What the API server does with an object that a policy does not allow.
 *
 * @public
 */
export type AdmissionAction = 'Audit' | 'Warn' | 'Deny';

/**
 * Which policies to write.
 *
 * @public
 */
export interface AdmissionPolicyOptions {
  rules: readonly Rule[];
  action: AdmissionAction;
  minor?: KubernetesMinor;
  parameters?: RuleParameterValues;
  /** Namespaces that are left alone, such as those of the platform. */
  exemptNamespaces?: readonly string[];
  /** Only namespaces that carry this label, such as those of tenants. */
  namespaceLabel?: string;
}

/** Put in front of the names, so that they cannot meet those of others. */
const NAME_PREFIX = 'readiness-';

/**
 * A ValidatingAdmissionPolicy and its binding for each rule over one object, as plain objects to serialise. Rules
 * about all kinds or about kinds that a policy cannot match are left out.
 *
 * @public
 */
export function admissionPolicies(options: AdmissionPolicyOptions): object[] {
  return options.rules.flatMap(rule => {
    if (rule.scope !== 'object') return [];
    const kinds = kindsOf(rule);
    return kinds.length === 0
      ? []
      : [policy(rule, kinds, options), binding(rule, options)];
  });
}

function kindsOf(rule: ObjectRule): AdmissionKind[] {
  const names = rule.match === 'pods' ? POD_ADMISSION_KINDS : rule.match;
  return names.flatMap(name =>
    Object.hasOwn(ADMISSION_KINDS, name) ? [ADMISSION_KINDS[name]] : [],
  );
}

function policy(
  rule: ObjectRule,
  kinds: AdmissionKind[],
  options: AdmissionPolicyOptions,
): object {
  const expression = policyExpression(rule, options.minor ?? NEWEST_MINOR);
  const needsPod = expression.includes('variables.');
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: {
      name: `${NAME_PREFIX}${rule.id}`,
      annotations: {
        'kubernetes-architect.io/severity': rule.severity,
        'kubernetes-architect.io/why': rule.why,
      },
    },
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: kinds.map(({ group, versions, resources }) => ({
          apiGroups: [group],
          apiVersions: versions,
          operations: ['CREATE', 'UPDATE'],
          resources,
        })),
      },
      ...(needsPod && { variables: POD_VARIABLES }),
      validations: [
        {
          expression: withParameters(expression, rule, options.parameters),
          message: `${rule.title}. ${rule.fix}`,
          reason: 'Forbidden',
        },
      ],
    },
  };
}

function binding(rule: ObjectRule, options: AdmissionPolicyOptions): object {
  const name = `${NAME_PREFIX}${rule.id}`;
  const selector = namespaceSelector(options);
  return {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name },
    spec: {
      policyName: name,
      validationActions: [options.action],
      ...(selector && { matchResources: { namespaceSelector: selector } }),
    },
  };
}

/** Parameters are written into the expression: a parameter object would be one more thing to install and to guard. */
function withParameters(
  expression: string,
  rule: ObjectRule,
  values: RuleParameterValues | undefined,
): string {
  return Object.entries(rule.parameters ?? {}).reduce(
    (text, [name, parameter]) => {
      const value = mapAt(values?.[rule.id])[name] ?? parameter.default;
      return text.replaceAll(new RegExp(`\\bparams\\.${name}\\b`, 'g'), () =>
        celLiteral(value),
      );
    },
    expression,
  );
}

/** A value as CEL text. */
export function celLiteral(value: FieldValue): string {
  if (Array.isArray(value)) return `[${value.map(celLiteral).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, entry]) => `${JSON.stringify(key)}: ${celLiteral(entry)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
