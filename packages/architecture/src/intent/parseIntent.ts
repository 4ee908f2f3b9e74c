import type { FieldProblem, IntentProblem } from './IntentProblem';
import { intentSchema, type PlatformIntent } from './intentSchema';
import { checkIntent } from './checks/checkIntent';
import { locateProblem } from './locateProblem';
import { readYaml, type YamlText } from './readYaml';
import { schemaProblems } from './schemaProblems';

/**
 * What reading an intent gives: the intent, or all that is wrong with it.
 *
 * @public
 */
export type ParsedIntent =
  | { intent: PlatformIntent; errors?: undefined }
  | { intent?: undefined; errors: IntentProblem[] };

/** Issues after which a value may not have the type that the schema promises. */
const SHAPE_FAULTS: ReadonlySet<string | undefined> = new Set([
  'invalid_type',
  'invalid_union',
  'invalid_key',
  'invalid_element',
]);

function byPlace(left: IntentProblem, right: IntentProblem): number {
  return (
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0)
  );
}

function fail(problems: FieldProblem[], yaml?: YamlText): ParsedIntent {
  return {
    errors: problems.map(problem => locateProblem(problem, yaml)).sort(byPlace),
  };
}

function parseValue(value: unknown, yaml?: YamlText): ParsedIntent {
  const parsed = intentSchema.safeParse(value);
  if (parsed.success) {
    const problems = checkIntent(parsed.data);
    return problems.length === 0
      ? { intent: parsed.data }
      : fail(problems, yaml);
  }
  const problems = schemaProblems(parsed.error);
  // A value out of its range does not hide what is wrong between the fields:
  // where only such faults are found, the shape is that of an intent.
  const hasShape = parsed.error.issues.every(
    issue => !SHAPE_FAULTS.has(issue.code),
  );
  return fail(
    hasShape
      ? [...problems, ...checkIntent(value as PlatformIntent)]
      : problems,
    yaml,
  );
}

/**
 * Reads an intent from the text of `platform.yaml` or from an object such as a
 * form gives, and reports every error at once, with its place in the text.
 * Never throws for what the input holds.
 *
 * @public
 */
export function parseIntent(input: unknown): ParsedIntent {
  if (typeof input !== 'string') return parseValue(input);
  const yaml = readYaml(input);
  if ('problems' in yaml) return { errors: yaml.problems };
  return parseValue(yaml.document.toJS(), yaml);
}
