import { checkIntent } from '../intent/checks/checkIntent';
import type { FieldProblem, IntentProblem } from '../intent/IntentProblem';
import { intentSchema, type PlatformIntent } from '../intent/intentSchema';
import { parseInput } from '../intent/parseInput';
import { readYaml } from '../intent/readYaml';
import { checkRequirements } from '../requirements/checkRequirements';
import {
  type RequirementsDocument,
  requirementsDocumentSchema,
} from '../requirements/requirementsDocumentSchema';
import type { Requirements } from '../requirements/requirementsSchema';
import { decisionFramework } from './decisionFramework';
import { decisionPoints } from './decisionPoints';
import { assessRequirements } from './designPlatform';
import { pinProblems } from './pinProblems';
import type { DecisionPins } from './pinsSchema';

/** What can be decided from. @public */
export interface RecommendationInput {
  name: string;
  requirements: Requirements;
  pins: DecisionPins;
}

/** @public */
export type ParsedRecommendationInput =
  | { input: RecommendationInput; errors?: undefined }
  | { input?: undefined; errors: IntentProblem[] };

/**
 * Reads what {@link recommend} needs from the text of an intent
 * (`kind: Platform`) or of answers alone (`kind: Requirements`), or from such
 * an object.
 *
 * @returns the input, or every problem at once with its place in the text.
 * @public
 */
export function parseRecommendationInput(
  input: unknown,
): ParsedRecommendationInput {
  return kindOf(input) === 'Requirements'
    ? fromRequirements(input)
    : fromIntent(input);
}

function fromRequirements(input: unknown): ParsedRecommendationInput {
  const parsed = parseInput<RequirementsDocument>(input, {
    schema: requirementsDocumentSchema,
    check: ({ spec }) => below(['spec'], checkRequirements(spec)),
  });
  if (parsed.errors) {
    return { errors: parsed.errors };
  }
  const { metadata, spec } = parsed.value;
  return { input: { name: metadata.name, requirements: spec, pins: {} } };
}

function fromIntent(input: unknown): ParsedRecommendationInput {
  const parsed = parseInput<PlatformIntent>(input, {
    schema: intentSchema,
    check: intent => [...checkIntent(intent), ...checkDecisions(intent)],
  });
  if (parsed.errors) {
    return { errors: parsed.errors };
  }
  const { metadata, spec } = parsed.value;
  return {
    input: {
      name: metadata.name,
      requirements: spec.requirements!,
      pins: spec.decisions?.pins ?? {},
    },
  };
}

/** What is wrong between the answers and the pins of an intent. */
function checkDecisions({ spec }: PlatformIntent): FieldProblem[] {
  const { requirements } = spec;
  if (!requirements) {
    return [
      {
        path: ['spec', 'requirements'],
        message:
          'is needed to recommend anything; answer at least the nine required questions',
      },
    ];
  }
  if (checkRequirements(requirements).length > 0) {
    return [];
  }
  return pinProblems({
    framework: decisionFramework(decisionPoints),
    assessment: assessRequirements(requirements),
    pins: spec.decisions?.pins ?? {},
    pathPrefix: ['spec', 'decisions', 'pins'],
  });
}

function below(prefix: string[], problems: FieldProblem[]): FieldProblem[] {
  return problems.map(problem => ({
    ...problem,
    path: [...prefix, ...problem.path],
  }));
}

function kindOf(input: unknown): unknown {
  if (typeof input !== 'string') {
    return typeof input === 'object' && input !== null && 'kind' in input
      ? input.kind
      : undefined;
  }
  const yaml = readYaml(input);
  return 'problems' in yaml ? undefined : yaml.document.get('kind');
}
