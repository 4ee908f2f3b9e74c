import type { FieldPath } from './FieldPath';

/** Reads what `formatFieldPath` writes. */
export function splitFieldPath(text: string): FieldPath {
  const steps: (string | number)[] = [];
  for (const match of text.matchAll(
    /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g,
  )) {
    if (match[1] !== undefined) steps.push(Number(match[1]));
    else if (match[2] !== undefined) steps.push(JSON.parse(match[2]) as string);
    else steps.push(match[3]);
  }
  return steps;
}
