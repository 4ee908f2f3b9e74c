import fc from 'fast-check';
import { parse } from 'yaml';
import { resolvePlatform } from '../model/resolvePlatform';
import { INTENT_TEXT } from '../testing/intentText';
import { parseIntent } from './parseIntent';

type Path = Array<string | number>;

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) =>
      pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function replaceAt(root: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const [step, ...rest] = path;
  const copy = Array.isArray(root) ? [...root] : { ...(root as object) };
  const record = copy as Record<string | number, unknown>;
  record[step] = replaceAt(record[step], rest, value);
  return copy;
}

describe('parseIntent of a valid intent with one field replaced', () => {
  const intent: unknown = parse(INTENT_TEXT);

  it('gives an intent that resolves or problems with messages, and never throws', () => {
    const replacements = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '../x',
        '<script>',
        'a'.repeat(300),
        -1,
        1e9,
        'prod',
        'dev',
        'store',
        'web',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...pathsOf(intent)),
        replacements,
        (path, replacement) => {
          const parsed = parseIntent(replaceAt(intent, path, replacement));
          const names = parsed.intent && [
            parsed.intent.metadata.name,
            resolvePlatform(parsed.intent).name,
          ];
          const lengths = (parsed.errors ?? []).map(
            ({ message }) => message.length,
          );
          expect(new Set(names).size).toBe(parsed.intent ? 1 : 0);
          expect(lengths.length > 0).toBe(parsed.intent === undefined);
          expect(lengths.filter(length => length < 6 || length > 400)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
