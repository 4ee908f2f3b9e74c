import { join } from 'node:path';
import {
  admissionPolicies,
  fromPlainValue,
  NEWEST_MINOR,
  RULES,
  type AdmissionPolicyOptions,
  type KubernetesMinor,
  type RuleParameterValues,
} from '../src';
import {
  ADMISSION_KINDS,
  POD_ADMISSION_KINDS,
} from '../src/admission/admissionKinds';
import { mapAt } from '../src/objects/fieldValue';
import type { GivenCase, RuleCase, RuleCases } from '../src/rules/RuleCases';

/** Binds each policy to the objects of its own cases. */
export const POLICY_LABEL = 'readiness-test/policy';

/** A policy or binding, as far as the tests look into it. */
export interface PolicyObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec: Record<string, unknown>;
  [field: string]: unknown;
}

/** One object of a case, and what the rule says about it. */
export interface AdmissionQuestion {
  rule: string;
  /** Name of the policy that judges it. */
  policy: string;
  /** Such as `privileged fail 2`, for people. */
  name: string;
  expected: 'pass' | 'fail';
  object: Record<string, unknown>;
  /** Whether the policy of the rule is about objects of this kind. */
  covered: boolean;
}

/** A rule as one policy has it: for a version of Kubernetes, with parameters. */
export interface PolicyVariant {
  rule: string;
  /** Name of the policy. */
  policy: string;
  minor: KubernetesMinor;
  parameters?: RuleParameterValues;
}

/** Policies with their bindings, one pair for each version and parameters that a case asks for, and their objects. */
export interface AdmissionQuestions {
  policies: PolicyObject[];
  variants: PolicyVariant[];
  questions: AdmissionQuestion[];
  /** Rules that no policy can be written for, or cases of several objects. */
  without: string[];
}

/** The cases of every rule over one object as questions for an API server. */
export function admissionQuestions(): AdmissionQuestions {
  const policies = new Map<string, PolicyObject[]>();
  const variants: PolicyVariant[] = [];
  const questions: AdmissionQuestion[] = [];
  const without: string[] = [];
  for (const rule of RULES) {
    if (rule.scope !== 'object') continue;
    const { cases } = jest.requireActual<{ cases: RuleCases }>(
      join(__dirname, '../src/rules', rule.category, `${rule.id}.cases`),
    );
    const ask = (example: RuleCase, expected: 'pass' | 'fail', at: number) => {
      const { objects, minor = NEWEST_MINOR, parameters } = givenOf(example);
      const suffix =
        minor === NEWEST_MINOR && !parameters ? '' : `-${expected}-${at}`;
      const policy = `readiness-${rule.id}${suffix}`;
      if (!policies.has(policy)) {
        const variant: PolicyVariant = {
          rule: rule.id,
          policy,
          minor,
          parameters: parameters && {
            [rule.id]: mapAt(fromPlainValue(parameters)),
          },
        };
        variants.push(variant);
        policies.set(policy, policyPair(variant));
      }
      const name = `${rule.id} ${expected} ${at}`;
      if (policies.get(policy)?.length === 0 || objects.length !== 1) {
        without.push(name);
        return;
      }
      const kinds = rule.match === 'pods' ? POD_ADMISSION_KINDS : rule.match;
      questions.push({
        rule: rule.id,
        policy,
        name,
        expected,
        object: objects[0],
        covered:
          kinds.includes(kindOf(objects[0])) &&
          Object.hasOwn(ADMISSION_KINDS, kindOf(objects[0])),
      });
    };
    cases.pass.forEach((example, at) => ask(example, 'pass', at));
    cases.fail.forEach((example, at) => ask(example, 'fail', at));
  }
  return {
    policies: [...policies.values()].flat(),
    variants,
    questions,
    without,
  };
}

/** The kind as rules write it: with the group, without the version. */
export function kindOf({ apiVersion, kind }: Record<string, unknown>): string {
  const [group, version] = String(apiVersion).split('/');
  return version === undefined ? String(kind) : `${group}/${String(kind)}`;
}

const CLUSTER_SCOPED = [
  'Namespace',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
];

/** Where objects of a kind are made; undefined for a kind that no policy is about. */
export function collectionOf(
  object: Record<string, unknown>,
  namespace: string,
): string | undefined {
  const kind = kindOf(object);
  if (!Object.hasOwn(ADMISSION_KINDS, kind)) return undefined;
  const [resource] = ADMISSION_KINDS[kind].resources;
  const version = String(object.apiVersion);
  const root = version.includes('/') ? `/apis/${version}` : `/api/${version}`;
  return CLUSTER_SCOPED.includes(kind)
    ? `${root}/${resource}`
    : `${root}/namespaces/${namespace}/${resource}`;
}

function givenOf(example: RuleCase): GivenCase {
  if ('given' in example) return example.given as GivenCase;
  return { objects: Array.isArray(example) ? example : [example] };
}

/** Options by which each engine writes the policy of a variant. */
export function optionsOf({
  rule: id,
  minor,
  parameters,
}: PolicyVariant): AdmissionPolicyOptions {
  return {
    rules: RULES.filter(rule => rule.id === id),
    action: 'Deny',
    minor,
    parameters,
  };
}

function policyPair(variant: PolicyVariant): PolicyObject[] {
  const { policy: name } = variant;
  const pair = admissionPolicies(optionsOf(variant)) as PolicyObject[];
  return pair.map(object => {
    const isBinding = object.kind === 'ValidatingAdmissionPolicyBinding';
    return {
      ...object,
      metadata: { ...object.metadata, name },
      spec: isBinding
        ? {
            ...object.spec,
            policyName: name,
            matchResources: {
              objectSelector: { matchLabels: { [POLICY_LABEL]: name } },
            },
          }
        : object.spec,
    };
  });
}
