/**
 * Where a field is inside an object: keys and list positions from its root.
 *
 * @public
 */
export type FieldPath = readonly (string | number)[];

/** Writes `['spec', 'containers', 0]` as `spec.containers[0]`; keys with dots are quoted. */
export function formatFieldPath(path: FieldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z0-9_-]+$/.test(step)) text += text ? `.${step}` : step;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** Reads the simple form rules use: `securityContext.capabilities.add`. */
export function parseFieldPath(text: string): FieldPath {
  return text === '' ? [] : text.split('.');
}
