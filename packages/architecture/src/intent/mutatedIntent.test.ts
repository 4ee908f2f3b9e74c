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
          if (parsed.intent)
            expect(resolvePlatform(parsed.intent).name).toBe(
              parsed.intent.metadata.name,
            );
          else
            expect(
              parsed.errors.every(
                ({ message }) => message.length > 5 && message.length < 400,
              ),
            ).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
