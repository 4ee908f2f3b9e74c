import { checkObjects } from '../check/checkObjects';
import type { RuleParameterValues } from '../evaluate/evaluateRules';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Finding } from '../result/Finding';
import type { Rule } from '../rule/Rule';
import { RULES } from '../rules/rules';
import { admissionPolicies, type AdmissionAction } from './admissionPolicies';

/**
 * What one policy would do to objects that are there today.
 *
 * @public
 */
export interface PolicyBreakage {
  /** Name of the policy. */
  policy: string;
  rule: string;
  title: string;
  /** The policy would answer their next change with its action. */
  affected: Finding[];
  /** The policy may answer so: the rule could not be judged for them, and a policy that errs fails closed. */
  uncertain: Finding[];
}

/**
 * What would break when policies were put in force today.
 *
 * @public
 */
export interface BreakageReport {
  action: AdmissionAction;
  /** Whether the affected objects would be refused; with `Audit` and `Warn` they are only reported. */
  refuses: boolean;
  objects: number;
  /** Policies that touch an object, those that touch most first. */
  policies: PolicyBreakage[];
  /** Names of the policies that touch nothing. */
  harmless: string[];
}

/**
 * Lists for each emitted policy the existing objects that it would not let through on their next change. A policy
 * does not touch what is already stored until it is changed or made again, as by a rollout or a drained node.
 *
 * @param objects - the objects of a snapshot or of manifests
 * @throws Error for an unknown version or rule
 * @public
 */
export function reportBreakage(
  objects: readonly KubernetesObject[],
  options: {
    action: AdmissionAction;
    rules?: readonly Rule[];
    kubernetes?: string;
    parameters?: RuleParameterValues;
    exemptNamespaces?: readonly string[];
  },
): BreakageReport {
  const { action, exemptNamespaces = [] } = options;
  const emitted = (options.rules ?? RULES).filter(
    rule => admissionPolicies({ rules: [rule], action }).length > 0,
  );
  const judged = objects.filter(
    ({ reference }) => !exemptNamespaces.includes(reference.namespace ?? ''),
  );
  const { findings } = checkObjects(judged, {
    ...options,
    rules: emitted,
    include: emitted.map(({ id }) => id),
  });
  const policies = emitted.map(({ id, title }) => {
    const own = findings.filter(({ rule }) => rule === id);
    return {
      policy: `readiness-${id}`,
      rule: id,
      title,
      affected: own.filter(({ status }) => status !== 'unknown'),
      uncertain: own.filter(({ status }) => status === 'unknown'),
    };
  });
  const touches = (policy: PolicyBreakage) =>
    policy.affected.length + policy.uncertain.length;
  return {
    action,
    refuses: action === 'Deny',
    objects: judged.length,
    policies: policies
      .filter(policy => touches(policy) > 0)
      .sort((one, other) => touches(other) - touches(one)),
    harmless: policies
      .filter(policy => touches(policy) === 0)
      .map(({ policy }) => policy),
  };
}
