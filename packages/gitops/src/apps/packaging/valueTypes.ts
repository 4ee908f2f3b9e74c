import { compareNames } from '@kubernetes-architect/architecture';
import type { Program, Value } from './Template';

/** What the values of all environments under one name have in common. */
export interface ValueType {
  name: string;
  example: Value;
  /** Whether an environment lacks it. */
  optional: boolean;
}

/** The values of a program, by name. */
export function valueTypes(values: Program['values']): ValueType[] {
  const all = Object.values(values);
  const names = [...new Set(all.flatMap(each => Object.keys(each)))];
  return names.sort(compareNames).flatMap(name => {
    const found = all.filter(each => name in each);
    const [first] = found;
    return first
      ? [
          {
            name,
            example: first[name],
            optional: found.length < all.length,
          },
        ]
      : [];
  });
}
