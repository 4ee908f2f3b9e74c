import { intentTextWith } from '../testing/intentText';
import { MAX_INTENT_BYTES } from './limits';
import { parseIntent } from './parseIntent';

describe('parseIntent with hostile text', () => {
  /** In milliseconds: the promised 100, and room for a busy machine. */
  const DEADLINE = 300;

  const deepBlock = Array.from(
    { length: 1000 },
    (_, depth) => `${' '.repeat(depth)}a:`,
  ).join('\n');
  const laughs = Array.from(
    { length: 30 },
    (_, n) => `a${n}: &a${n} [${`*a${Math.max(0, n - 1)}, `.repeat(9)}]`,
  ).join('\n');

  it.each([
    ['lists in lists', '['.repeat(10_000), /deeper than 32/],
    ['maps in maps', '{a: '.repeat(10_000), /deeper than 32/],
    ['lists in one line', '- '.repeat(10_000), /deeper than 32/],
    ['keys in one line', '? '.repeat(10_000), /deeper than 32/],
    ['maps by indentation', deepBlock, /deeper than 32/],
    [
      'brackets after quoted ones',
      `["${']'.repeat(9000)}", ${'['.repeat(9000)}`,
      /deeper than 32/,
    ],
    ['aliases of aliases', laughs, /aliases|anchors|not valid/],
    ['an anchor', 'a: &x 1', /anchors/],
    ['two documents', 'a: 1\n---\nb: 2', /several documents/],
    ['nothing', '', /is empty/],
    [
      'a key into the prototype',
      '__proto__: { polluted: true }',
      /__proto__ is not allowed/,
    ],
    [
      'a quoted key into the prototype',
      'metadata: { "__proto__": { polluted: true } }',
      /__proto__ is not allowed/,
    ],
    ['a key that is a list', '? [a, b]\n: c', /a key must be text/],
    ['an unknown tag', 'a: !!js/function "x"', /not valid YAML/],
    [
      'a text that is too large',
      `a: ${'x'.repeat(MAX_INTENT_BYTES)}`,
      /larger than/,
    ],
    ['100 MB', 'x'.repeat(100_000_000), /larger than/],
  ])('answers %s soon and with a typed error', (_what, text, message) => {
    const before = performance.now();
    const { errors } = parseIntent(text);
    expect(performance.now() - before).toBeLessThan(DEADLINE);
    expect(errors?.[0]).toEqual({
      path: '',
      message: expect.stringMatching(message),
      line: expect.any(Number),
      column: expect.any(Number),
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('shows a long or strange name cut and escaped', () => {
    const { errors } = parseIntent(
      intentTextWith(
        'tenant: store\n      kind: web',
        `tenant: "\\e[2J${'x'.repeat(5000)}"\n      kind: web`,
      ),
    );
    for (const { message } of errors ?? []) {
      expect(message.length).toBeLessThan(250);
      expect(message).not.toContain('\u001b');
    }
  });
});
