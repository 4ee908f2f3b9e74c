import type { ObjectIndex } from '../objects/ObjectIndex';
import type { FieldPath } from '../objects/FieldPath';
import type { FieldValue } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { KubernetesMinor } from './KubernetesVersion';
import type { Severity } from './Severity';

/**
 * The part of the platform a rule is about.
 *
 * @public
 */
export type RuleCategory =
  | 'pod-security'
  | 'identity'
  | 'images'
  | 'resources'
  | 'reliability'
  | 'network'
  | 'rbac'
  | 'cluster'
  | 'operations';

/**
 * A control of a published standard that a rule helps to show, with the standard's own number.
 *
 * @public
 */
export interface StandardReference {
  standard: string;
  control: string;
}

/**
 * Where a rule stands in the Pod Security Standards.
 *
 * @public
 */
export interface PodSecurityControl {
  level: 'baseline' | 'restricted';
  /** The restricted level replaces this baseline control by a stricter one, from this minor version on. */
  replacedFrom?: KubernetesMinor;
  /** First minor version that has the control. */
  since?: KubernetesMinor;
}

/**
 * A value a rule can be tuned with.
 *
 * @public
 */
export interface RuleParameter {
  default: FieldValue;
  description: string;
}

/**
 * Sets one field, relative to what the rule looks at, to make it pass.
 *
 * @public
 */
export interface RulePatch {
  /** Dotted path of the field, relative to the target. */
  path: string;
  value: unknown;
}

/**
 * What both sorts of rules say about themselves.
 *
 * @public
 */
export interface RuleDescription {
  /** Stable, never used again for something else. */
  id: string;
  title: string;
  severity: Severity;
  category: RuleCategory;
  /** What goes wrong otherwise. */
  why: string;
  /** What to do. */
  fix: string;
  standards?: readonly StandardReference[];
  podSecurity?: PodSecurityControl;
  /** Contested or only useful with parameters: runs when asked for by id. */
  optional?: boolean;
  parameters?: Readonly<Record<string, RuleParameter>>;
}

/**
 * What an expression is run on: the object, its pod, every container, the pod and every container (both as `part`),
 * only the app's containers, every volume, or every item of a list of the object.
 *
 * @public
 */
export type RuleTarget =
  | 'object'
  | 'pod'
  | 'container'
  | 'podAndContainers'
  | 'appContainer'
  | 'volume'
  | { list: string; as: string };

/**
 * A rule that sees one object: CEL, and so an admission policy too. Null fields are absent, as in a decoded object.
 *
 * @public
 */
export interface ObjectRule extends RuleDescription {
  scope: 'object';
  /** `pods` for everything with a pod in it, or kinds written as `Service` or `apps/Deployment`. */
  match: 'pods' | readonly string[];
  target: RuleTarget;
  /** CEL: the rule does not apply where this is false. */
  when?: string;
  /** CEL: true passes. A function where the answer depends on the version of Kubernetes. */
  expression: string | ((minor: KubernetesMinor) => string);
  /** CEL: text for a failure. Without it the title is the message. */
  message?: string;
  /** Dotted path from the target to the field to point at. */
  field?: string;
  patch?: readonly RulePatch[];
}

/**
 * What a rule over several objects found.
 *
 * @public
 */
export interface RuleVerdict {
  status: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  message?: string;
  path?: FieldPath;
}

/**
 * What a rule over several objects may look at besides its subject.
 *
 * @public
 */
export interface RuleContext {
  index: ObjectIndex;
  minor: KubernetesMinor;
  parameters: Readonly<Record<string, FieldValue>>;
  /** The time to judge ages against, in milliseconds since 1970; missing where there is no clock. */
  now?: number;
}

/**
 * A rule that compares several objects: a pure function, since joins over labels are no strength of CEL.
 *
 * @public
 */
export interface SeveralObjectsRule extends RuleDescription {
  scope: 'several';
  /** Kinds of the subject, `pods` for workloads, or `cluster` to run once over everything. */
  match: 'pods' | 'cluster' | readonly string[];
  /** Kinds that must be readable in a live cluster; else the answer is unknown. */
  reads: readonly string[];
  /** Only with the facts of a live cluster; manifests say nothing about it. */
  live?: boolean;
  evaluate(
    subject: KubernetesObject,
    context: RuleContext,
  ): RuleVerdict | RuleVerdict[];
}

/**
 * A rule of either sort.
 *
 * @public
 */
export type Rule = ObjectRule | SeveralObjectsRule;

/** Declares a rule over one object. */
export function objectRule(rule: Omit<ObjectRule, 'scope'>): ObjectRule {
  return { ...rule, scope: 'object' };
}

/** Declares a rule over several objects. */
export function severalObjectsRule(
  rule: Omit<SeveralObjectsRule, 'scope'>,
): SeveralObjectsRule {
  return { ...rule, scope: 'several' };
}
