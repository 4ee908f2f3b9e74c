import { compileExpression } from './compileExpression';

function run(expression: string, object: unknown = {}) {
  return compileExpression({ expression })({ object });
}

describe('compileExpression', () => {
  it.each([
    ["quantity('1.5Gi').isGreaterThan(quantity('1536Mi'))", false],
    ["quantity('1.5Gi') == quantity('1536Mi')", true],
    ["quantity('0.1') == quantity('100m')", true],
    [
      "quantity('9007199254740993').isGreaterThan(quantity('9007199254740992'))",
      true,
    ],
    ["quantity('1e3').asInteger()", 1000n],
    ["quantity('1E').asInteger()", 1000000000000000000n],
    ["quantity('2').sub(1).compareTo(quantity('1'))", 0n],
    ["isQuantity('1 Gi')", false],
    ["'nginx:1.2'.matches('^[a-z]+:')", true],
    ["'a1b22'.findAll('[0-9]+')", ['1', '22']],
    ["'a1b22'.find('[0-9]+')", '1'],
    ["cidr('10.0.0.0/8').containsIP('10.9.8.7')", true],
    ["cidr('2001:db8::/32').containsIP(ip('2001:db8::1'))", true],
    ["isIP('::ffff:1.2.3.4')", false],
    ["ip('169.254.1.1').isLinkLocalUnicast()", true],
    ['[1, 3, 2].isSorted()', false],
    ['[1, 3, 2].max()', 3n],
    ['[1, 3, 2].sum()', 6n],
    ["['a', 'b'].indexOf('b')", 1n],
    ["'%s has %d'.format(['x', 2])", 'x has 2'],
    ['object.?spec.?replicas.orValue(1)', 1n],
  ])('%s', (expression, value) => {
    expect(run(expression)).toEqual({ value });
  });

  it('gives an error, never an answer, for a missing field and a wrong type', () => {
    expect(run('object.spec.replicas > 1')).toEqual({
      error: 'No such key: spec',
    });
    expect(run("quantity('abc').sign() == 0")).toHaveProperty('error');
    expect(
      run('object.?spec.?hostPID.orValue(false)', { spec: 'none' }),
    ).toHaveProperty('error');
    expect(
      run('object.?spec.?hostPID.orValue(false)', { spec: ['a'] }),
    ).toHaveProperty('error');
    expect(run('has(object.spec.hostPID)', { spec: 'none' })).toHaveProperty(
      'error',
    );
    expect(run('has(object.spec.hostPID)', { spec: {} })).toEqual({
      value: false,
    });
    expect(run('!object.privileged', { privileged: 'true' })).toHaveProperty(
      'error',
    );
  });

  it('ends a pattern that hangs a backtracking engine', () => {
    const started = Date.now();
    expect(
      run("object.text.matches('^(a+)+$')", { text: `${'a'.repeat(5000)}b` }),
    ).toEqual({
      value: false,
    });
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it.each([
    'object.list.all(a, object.list.all(b, object.list.exists(c, c == -1) || true))',
    'object.list.exists(a, object.list.all(b, object.list.map(c, c).size() == 0))',
    'object.list.map(a, object.list.filter(b, object.list.exists_one(c, c == b))).size() > 0',
  ])('stops at its budget: %s', expression => {
    const list = Array.from({ length: 1000 }, (_, index) => BigInt(index));
    const started = Date.now();
    expect(run(expression, { list })).toEqual({
      error: 'the expression took more than 100000 steps',
    });
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('has a whole budget for every run', () => {
    const expression = compileExpression({
      expression: 'object.list.all(a, a == 1)',
      budget: 3,
    });
    const context = { object: { list: [1n, 1n, 1n] } };
    expect(expression(context)).toEqual({ value: true });
    expect(expression(context)).toEqual({ value: true });
  });

  it('names the expression that does not compile', () => {
    expect(() => compileExpression({ expression: 'nowhere == 1' })).toThrow(
      'CEL expression "nowhere == 1"',
    );
  });
});
