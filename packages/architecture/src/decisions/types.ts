import type { PlatformProfile } from '../assessment/platformProfile';
import type { RequirementName } from '../requirements/requirementsSchema';

/** What options are compared by. Five is always best: cheapest, safest, least complex. @public */
export const criteria = [
  'scalability',
  'cost',
  'security',
  'complexity',
  'operations',
  'skill',
] as const;

/** @public */
export type Criterion = (typeof criteria)[number];

/** Scores 1 to 5 for an ordinary platform, in the order of {@link criteria}. @public */
export type BaseScores = readonly [
  scalability: number,
  cost: number,
  security: number,
  complexity: number,
  operations: number,
  skill: number,
];

/** What a decision may look at: the answers, and the decisions named in `after`. @public */
export interface DecisionContext {
  profile: PlatformProfile;
  chosen: Readonly<Record<string, string | undefined>>;
}

/** A change of scores under a condition, with the reason people will read. @public */
export interface Adjustment {
  when: (context: DecisionContext) => boolean;
  by: Partial<Record<Criterion, number>>;
  because: string;
}

/**
 * A reason why an option cannot be taken at all. `needs` is lifted by more
 * requirements (naming a cloud makes its service possible); `forbids` never is.
 *
 * @public
 */
export interface HardConstraint {
  rule: 'needs' | 'forbids';
  requirements: readonly RequirementName[];
  violated: (profile: PlatformProfile) => boolean;
  because: string;
}

/** Options of another decision that cannot stand beside this one. @public */
export interface OptionConflict {
  decision: string;
  options: readonly string[];
  because: string;
}

/** A statement that can be checked, and where. @public */
export interface Evidence {
  text: string;
  source: string;
}

/** @public */
export interface DecisionOption {
  id: string;
  title: string;
  /** Why somebody would take it, in one sentence. */
  summary: string;
  scores: BaseScores;
  adjust?: readonly Adjustment[];
  constraints?: readonly HardConstraint[];
  /** Combinations that are impossible. */
  conflicts?: readonly OptionConflict[];
  /** At least one of these must be chosen there. */
  requires?: readonly OptionConflict[];
  evidence: readonly Evidence[];
  consequences: readonly string[];
  /** What to watch when it is taken anyway. */
  risk?: string;
  /** Nothing has to be generated for it. */
  generatesNothing?: boolean;
}

/** @public */
export interface DecisionPoint {
  id: string;
  title: string;
  question: string;
  /** Decisions whose outcome the scores look at; they are taken earlier. */
  after?: readonly string[];
  options: readonly DecisionOption[];
  /** Decisions this one opens, by identifier. */
  followUps: readonly string[];
}
