import type { KubernetesMinor } from '../rule/KubernetesVersion';
import type { PodSecurityControl, Rule } from '../rule/Rule';
import { STANDARDS } from './standards';

const PSS_LEVELS: Record<string, PodSecurityControl['level'] | undefined> = {
  'pss-baseline': 'baseline',
  'pss-restricted': 'restricted',
};

/**
 * Which rules to run.
 *
 * @public
 */
export interface RuleSelection {
  /** `pss-baseline`, `pss-restricted` or the name of another standard; all rules that are not optional without one. */
  standard?: string;
  /** Ids to run as well, also optional ones. */
  include?: readonly string[];
  /** Ids not to run. */
  exclude?: readonly string[];
}

/**
 * The rules of a selection in a version of Kubernetes.
 *
 * @throws Error naming the unknown standard or rule and the known ones
 * @public
 */
export function selectRules(
  rules: readonly Rule[],
  selection: RuleSelection,
  minor: KubernetesMinor,
): Rule[] {
  const { standard, include = [], exclude = [] } = selection;
  const known = new Set(rules.map(rule => rule.id));
  for (const id of [...include, ...exclude]) {
    if (!known.has(id)) throw new Error(`there is no rule "${id}"`);
  }
  if (standard !== undefined && !Object.hasOwn(STANDARDS, standard)) {
    throw new Error(
      `there is no standard "${standard}"; known are ${Object.keys(
        STANDARDS,
      ).join(', ')}`,
    );
  }
  return rules.filter(rule => {
    if (exclude.includes(rule.id)) return false;
    if (include.includes(rule.id)) return true;
    if ((rule.podSecurity?.since ?? 0) > minor) return false;
    if (standard === undefined) return !rule.optional;
    const level = PSS_LEVELS[standard];
    if (level) return inLevel(rule.podSecurity, level, minor);
    return STANDARDS[standard].controls.some(({ rules: ids }) =>
      ids.includes(rule.id),
    );
  });
}

/** The restricted level has all baseline controls but those it replaces by stricter ones. */
function inLevel(
  control: PodSecurityControl | undefined,
  level: PodSecurityControl['level'],
  minor: KubernetesMinor,
): boolean {
  if (!control) return false;
  if (control.level === 'restricted') return level === 'restricted';
  const replaced =
    control.replacedFrom !== undefined && minor >= control.replacedFrom;
  return level === 'baseline' || !replaced;
}
