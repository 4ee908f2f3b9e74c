import type { z } from 'zod';
import type { FieldPath, FieldProblem } from './IntentProblem';
import { showName } from './names';

function toFieldPath(path: PropertyKey[]): FieldPath {
  return path.map(step => (typeof step === 'number' ? step : String(step)));
}

function typeMessage(issue: z.core.$ZodIssueInvalidType): string {
  const expected =
    {
      object: 'a map',
      array: 'a list',
      string: 'text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
    }[issue.expected as string] ?? issue.expected;
  return issue.message.endsWith('received undefined')
    ? `is required: ${expected}`
    : `must be ${expected}`;
}

function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.startsWith('Invalid input')
        ? typeMessage(issue)
        : issue.message;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values
        .map(value => String(value))
        .join(', ')}`;
    case 'too_small':
      return issue.message.startsWith('Too small')
        ? `must be at least ${issue.minimum}`
        : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big')
        ? `must be at most ${issue.maximum}`
        : issue.message;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** Turns the issues of the schema into problems, one for each unknown key. */
export function schemaProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] => {
    const path = toFieldPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => ({
        path: [...path, key],
        message: `is not a known field: remove ${showName(
          key,
        )} or correct its spelling`,
        atKey: true,
      }));
    }
    return [
      {
        path,
        message: issueMessage(issue),
        atKey: issue.code === 'invalid_key',
      },
    ];
  });
}
