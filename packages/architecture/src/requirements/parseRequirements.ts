import { checkRequirements } from './checkRequirements';
import { type Requirements, requirementsSchema } from './requirementsSchema';

/** One thing wrong with an input; `path` is dotted from the document's root. @public */
export interface RequirementProblem {
  path: string;
  message: string;
}

/** @public */
export type ParsedRequirements =
  | { requirements: Requirements; errors?: undefined }
  | { requirements?: undefined; errors: RequirementProblem[] };

/**
 * Reads answers from a plain object.
 *
 * @returns the answers, or every problem at once with the path of its field.
 * @public
 */
export function parseRequirements(
  input: unknown,
  pathPrefix: readonly string[] = [],
): ParsedRequirements {
  const parsed = requirementsSchema.safeParse(input);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(issue => ({
      path: [...pathPrefix, ...issue.path.map(String)].join('.'),
      message: issue.message,
    }));
    return { errors };
  }
  const errors = checkRequirements(parsed.data).map(problem => ({
    path: [...pathPrefix, problem.path].join('.'),
    message: problem.message,
  }));
  return errors.length > 0 ? { errors } : { requirements: parsed.data };
}
