import type { Environment } from '@marcbachmann/cel-js';

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (value === null) return 'null';
  if (typeof value === 'object') {
    return `{${Object.entries(value as object)
      .map(([key, entry]) => `${key}: ${shown(entry)}`)
      .join(', ')}}`;
  }
  return String(value);
}

function format(template: string, values: unknown[]): string {
  let next = 0;
  const text = template.replace(/%(%|s|d)/g, (_match, verb: string) => {
    if (verb === '%') return '%';
    if (next >= values.length) throw new Error('format() has too few values');
    const value = values[next++];
    if (verb === 'd' && typeof value !== 'bigint') {
      throw new Error('format() wants an integer for %d');
    }
    return shown(value);
  });
  return text;
}

/**
 * Registers the string functions that cel-js lacks: `charAt`, `replace`, `format` with `%s` and `%d`.
 *
 * @internal
 */
export function registerStrings(environment: Environment): void {
  environment
    .registerFunction(
      'string.charAt(int): string',
      (text: string, position: bigint) => {
        const characters = Array.from(text);
        const index = Number(position);
        if (index < 0 || index > characters.length) {
          throw new Error('charAt() is out of range');
        }
        return characters[index] ?? '';
      },
    )
    .registerFunction(
      'string.replace(string, string): string',
      (text: string, search: string, replacement: string) =>
        text.split(search).join(replacement),
    )
    .registerFunction('string.format(list): string', format);
}
