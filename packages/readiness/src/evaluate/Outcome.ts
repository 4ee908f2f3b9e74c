import type { FieldPath } from '../objects/FieldPath';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { Rule, RulePatch } from '../rule/Rule';

/**
 * What a rule said about one target, before exceptions.
 *
 * @public
 */
export interface Outcome {
  rule: Rule;
  object: KubernetesObject;
  status: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  message: string;
  /** From the root of the object. */
  path: FieldPath;
  /** Relative to `target`; present when the rule knows how to repair a failure. */
  patch?: readonly RulePatch[];
  /** Path of what the rule looked at. */
  target: FieldPath;
}
