import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { serializeYaml, serializeYamlDocuments } from './serializeYaml';

/** Text that some reader takes for something else than text when it stands unquoted. */
const TREACHEROUS = [
  ...[
    'no',
    'No',
    'NO',
    'n',
    'N',
    'y',
    'Y',
    'yes',
    'on',
    'ON',
    'off',
    'true',
    'False',
    'null',
    'Null',
    '~',
    '',
  ],
  ...[
    '12:30:45',
    '190:20:30',
    '0o7',
    '0777',
    '007',
    '0x1F',
    '0b101',
    '1_000',
    '1e3',
    '1E+3',
    '.5',
    '5.',
    '-1',
    '+1',
  ],
  ...[
    '.inf',
    '-.Inf',
    '.nan',
    'NaN',
    'Infinity',
    '2001-01-01',
    '2001-12-14t21:59:43.10-05:00',
    '1.30',
    '1.36.3',
  ],
  ...[
    '<<',
    '=',
    '*alias',
    '&anchor',
    '!tag',
    '%x',
    '@x',
    '`x',
    '- x',
    '-',
    '--',
    '---',
    '...',
    '? x',
    ': x',
    'a: b',
  ],
  ...[
    'a #b',
    '#a',
    'a:',
    'a: ',
    '[a]',
    '{a}',
    '{{ .x }}',
    '|',
    '>',
    '"',
    "'",
    '\\',
    'a\tb',
    ' a',
    'a ',
    '\n',
    '\n\n',
  ],
  ...[
    'a\n',
    'a\nb',
    'a\nb\n',
    ' a\nb\n',
    'a\n b\n',
    'a\n\n\nb\n\n',
    'a \nb\n',
    '\ta\n',
    '- a\n- b\n',
    '# a\nb\n',
  ],
  ...[
    '\r',
    'a\r\nb',
    '\u0000',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\ud83d\ude00',
    'ä',
  ],
  ...['__proto__', 'constructor', 'x'.repeat(5000), `${'word '.repeat(400)}`],
];

function expectReadBack(value: unknown): void {
  const text = serializeYaml(value);
  expect(parse(text, { version: '1.1' })).toEqual(value);
  expect(parse(text, { version: '1.2' })).toEqual(value);
}

describe('serializeYaml', () => {
  it.each(TREACHEROUS)(
    'writes the text %j so that it is read back as text',
    text => {
      expectReadBack({ value: text });
      expectReadBack({ before: [text], value: text, after: 'word' });
      expectReadBack([text, [text]]);
      // "yaml" itself reads the merge key "<<" of YAML 1.1 even when it is quoted.
      if (text !== '<<') expectReadBack(Object.fromEntries([[text, text]]));
    },
  );

  it.each(
    TREACHEROUS.filter(
      text => text !== '' && /^[\x21-\x7e]+$/.test(text) && text.length < 30,
    ),
  )('quotes %j unless it is plainly a word', text => {
    const written = serializeYaml({ value: text })
      .slice('value: '.length)
      .trim();
    expect(
      written === text
        ? /^[A-Za-z/][A-Za-z_]*$/.test(text)
        : written.startsWith('"'),
    ).toBe(true);
  });

  it('is read back unchanged by readers of YAML 1.1 and 1.2', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'-:#?,[]{}&*!|>\'"%@` \n\t0123456789.eoxyn_~'),
      }),
      fc.constantFrom(...TREACHEROUS),
    );
    const key = text.filter(
      candidate => candidate !== '<<' && candidate !== '__proto__',
    );
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(fc.property(value, expectReadBack), { numRuns: 500 });
  });

  it('quotes an exponent that stands alone', () => {
    expectReadBack({ e9: 'E-3' });
  });

  it('writes no line break that only some readers see', () => {
    expect(serializeYaml({ a: 'x\u0085y\u2028z\ufeff' })).toBe(
      'a: "x\\u0085y\\u2028z\\ufeff"\n',
    );
  });

  it('leaves out what is undefined and keeps the order of keys', () => {
    expect(serializeYaml({ b: 1, a: undefined, c: [undefined] })).toBe(
      'b: 1\nc:\n  - null\n',
    );
  });

  it.each([
    [{ a: [], b: {}, c: null }, 'a: []\nb: {}\nc: null\n'],
    [{ a: { b: { c: 1 } } }, 'a:\n  b:\n    c: 1\n'],
    [[{ a: 1, b: [2, [3]] }], '- a: 1\n  b:\n    - 2\n    - - 3\n'],
    [{ a: 'x\n\n  y\n', b: 1 }, 'a: |\n  x\n\n    y\nb: 1\n'],
    [{ a: ['x\n\n'], b: 1 }, 'a:\n  - |+\n    x\n\nb: 1\n'],
    [{ a: 'x \ny' }, 'a: "x\\ \\ny"\n'],
    [{ a: '\u0000\u0001\\u0001' }, 'a: "\\0\\x01\\\\u0001"\n'],
    [{ ['k'.repeat(1025)]: [1] }, `? "${'k'.repeat(1025)}"\n: - 1\n`],
    ['---\n', '"---\\n"\n'],
  ])('lays out %j', (value, text) => {
    expect(serializeYaml(value)).toBe(text);
    expect(parse(text)).toEqual(value);
  });

  it('repeats an object that is used twice instead of pointing to it', () => {
    const shared = { x: 1 };
    expect(serializeYaml({ a: shared, b: shared })).toBe(
      'a:\n  x: 1\nb:\n  x: 1\n',
    );
  });

  it.each([
    [99.9, 'value: 99.9\n'],
    [-0.25, 'value: -0.25\n'],
  ])('writes the decimal %p as it is', (value, text) => {
    expect(serializeYaml({ value })).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e-7, 2 ** 60])(
    'refuses the number %p',
    value => {
      expect(() => serializeYaml({ value })).toThrow('write it as text');
    },
  );

  it('writes several documents', () => {
    const text = serializeYamlDocuments([{ a: 1 }, { b: 2 }]);
    expect(text).toBe('a: 1\n---\nb: 2\n');
    expect(parseAllDocuments(text)).toHaveLength(2);
  });
});
