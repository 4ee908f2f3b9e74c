import type { z } from 'zod';
import { findTypedSecrets } from './findTypedSecrets';
import type { FieldProblem, IntentProblem } from './IntentProblem';
import { locateProblem } from './locateProblem';
import { readYaml, type YamlText } from './readYaml';
import { schemaProblems } from './schemaProblems';

/** Issues after which a value may not have the type that its schema promises. */
const SHAPE_FAULTS: ReadonlySet<string | undefined> = new Set([
  'invalid_type',
  'invalid_union',
  'invalid_key',
  'invalid_element',
]);

/** A value that was read, or all that is wrong with it. */
export type ParsedInput<T> =
  | { value: T; errors?: undefined }
  | { value?: undefined; errors: IntentProblem[] };

/** What is read and how. */
export interface InputRules<T> {
  schema: z.ZodType<T>;
  /** Finds what is wrong between the fields of a value that has its shape. */
  check?(value: T): FieldProblem[];
  /** Finds what is wrong with a value in which nothing else is. */
  lastCheck?(value: T): FieldProblem[];
}

function byPlace(left: IntentProblem, right: IntentProblem): number {
  return (
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0)
  );
}

function parseValue<T>(
  value: unknown,
  rules: InputRules<T>,
  yaml?: YamlText,
): ParsedInput<T> {
  const located = (problems: readonly FieldProblem[]) =>
    problems.map(problem => locateProblem(problem, yaml)).sort(byPlace);
  const secrets = findTypedSecrets(value);
  if (secrets.length > 0) return { errors: located(secrets) };
  const parsed = rules.schema.safeParse(value);
  const problems = parsed.success ? [] : schemaProblems(parsed.error);
  // A value out of its range does not hide what is wrong between the fields:
  // where only such faults are found, the shape is the promised one.
  const hasShape =
    parsed.success ||
    parsed.error.issues.every(issue => !SHAPE_FAULTS.has(issue.code));
  if (hasShape && rules.check)
    problems.push(...rules.check(parsed.success ? parsed.data : (value as T)));
  if (parsed.success && problems.length === 0 && rules.lastCheck)
    problems.push(...rules.lastCheck(parsed.data));
  if (parsed.success && problems.length === 0) return { value: parsed.data };
  return { errors: located(problems) };
}

/** Reads YAML text, or an object, by a schema, and reports all problems at once. */
export function parseInput<T>(
  input: unknown,
  rules: InputRules<T>,
): ParsedInput<T> {
  if (typeof input !== 'string') return parseValue(input, rules);
  const yaml = readYaml(input);
  if ('problems' in yaml) return { errors: yaml.problems };
  return parseValue(yaml.document.toJS(), rules, yaml);
}
