import type { KubernetesMinor } from '../rule/KubernetesVersion';

/** An object as written in a manifest. */
export type PlainObject = Record<string, unknown>;

/** Objects to judge together, and how. */
export interface GivenCase {
  objects: PlainObject[];
  minor?: KubernetesMinor;
  parameters?: PlainObject;
  live?: boolean;
  unreadable?: Record<string, string>;
  now?: number;
}

/** One object, several, or several with how to judge them. */
export type RuleCase = PlainObject | PlainObject[] | { given: GivenCase };

/** Objects that a rule must pass and must fail; shared by the tests, the oracle and the documentation. */
export interface RuleCases {
  pass: RuleCase[];
  fail: RuleCase[];
  unknown?: RuleCase[];
  notApplicable?: RuleCase[];
}
