import { showName } from '../names';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';

/**
 * A rule over several fields of an intent whose shape is right.
 *
 * @public
 */
export type IntentCheck = (intent: PlatformIntent) => FieldProblem[];

/** Reports every entry whose name an earlier entry of the list has. */
export function findDuplicates(
  path: FieldPath,
  names: string[],
  field?: string,
): FieldProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        path: field ? [...path, index, field] : [...path, index],
        message: `repeats the name ${showName(name)}: names must be unique`,
      },
    ];
  });
}

/** Reports every reference to a name that is not among the known ones. */
export function findUnknown(options: {
  path: FieldPath;
  names: string[];
  known: ReadonlySet<string>;
  what: string;
  field?: string;
}): FieldProblem[] {
  return options.names.flatMap((name, index) =>
    options.known.has(name)
      ? []
      : [
          {
            path: options.field
              ? [...options.path, index, options.field]
              : [...options.path, index],
            message: `names the ${options.what} ${showName(
              name,
            )}, which is not in spec.${options.what}s`,
          },
        ],
  );
}
