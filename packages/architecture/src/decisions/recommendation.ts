import type { Assumption, Answers } from '../assessment/completeRequirements';
import type { CriterionWeight } from '../assessment/criterionWeights';
import type { RequirementName } from '../requirements/requirementsSchema';
import type { Confidence } from './confidence';
import type { DecisionPin } from './pinsSchema';
import type { CriterionScore } from './scoreOptions';
import type { Criterion, Evidence } from './types';

/** Why an option cannot be taken: a requirement, or another decision. @public */
export interface Exclusion {
  rule: 'needs' | 'forbids' | 'conflicts';
  /** Answers behind it; empty for a conflict with another decision. */
  requirements: RequirementName[];
  /** The decision and option it conflicts with. */
  with?: { decision: string; option: string };
  because: string;
}

/** One option as weighed on this platform. @public */
export interface WeighedOption {
  id: string;
  title: string;
  summary: string;
  legal: boolean;
  exclusions: Exclusion[];
  /** Weighted mean, 1 to 5, two decimals. */
  total: number;
  criteria: Record<Criterion, CriterionScore>;
  evidence: Evidence[];
  /** Whether the repository generator can produce it today. */
  rendered: boolean;
}

/** What would change the recommendation. @public */
export type Sensitivity =
  | {
      kind: 'flips';
      requirement: RequirementName;
      from: string;
      to: string;
      distance: number;
      option: string;
      text: string;
    }
  | { kind: 'stable'; tried: number; text: string };

/** One decision, whole. @public */
export interface ArchitectureDecision {
  id: string;
  title: string;
  question: string;
  /** Best legal option beside the other decisions. */
  recommended: string;
  /** The recommendation, or the pin. */
  chosen: string;
  pin?: DecisionPin;
  reason: string;
  confidence: Confidence;
  options: WeighedOption[];
  sensitivity: Sensitivity;
  consequences: string[];
  followUps: string[];
  rendered: boolean;
}

/** One entry of the risk register. @public */
export interface ArchitectureRisk {
  id: string;
  decision: string;
  severity: 'low' | 'medium' | 'high';
  text: string;
  response: string;
}

/** Everything the framework has to say about a platform; plain JSON. @public */
export interface Recommendation {
  answers: Answers;
  assumptions: Assumption[];
  weights: CriterionWeight[];
  decisions: ArchitectureDecision[];
  risks: ArchitectureRisk[];
}
