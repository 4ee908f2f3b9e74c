import type { ObjectReference } from '../objects/KubernetesObject';
import type { RuleCategory, RulePatch } from '../rule/Rule';
import type { Severity } from '../rule/Severity';
import type { RuleException } from './Exception';

/**
 * One thing that failed, could not be judged, or is excepted.
 *
 * @public
 */
export interface Finding {
  /** Same for the same rule, object and field, however the file is ordered: for trends and baselines. */
  id: string;
  rule: string;
  title: string;
  severity: Severity;
  category: RuleCategory;
  status: 'fail' | 'unknown' | 'excepted';
  message: string;
  fix: string;
  object: ObjectReference;
  /** The folder of the kustomization that made the object. */
  build?: string;
  /** The object that made this one, or the object itself: findings are shown under it. */
  workload: ObjectReference;
  /** Platform namespaces are shown apart from those of tenants. */
  area: 'platform' | 'tenant';
  path: string;
  file?: string;
  line?: number;
  column?: number;
  /** Fields to set, with paths from the root of the object. */
  patch?: RulePatch[];
  exception?: RuleException & { expired: boolean };
}

/**
 * The worst answer of one rule for one object.
 *
 * @public
 */
export interface CheckedPair {
  rule: string;
  severity: Severity;
  object: ObjectReference;
  build?: string;
  status: 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'excepted';
}
