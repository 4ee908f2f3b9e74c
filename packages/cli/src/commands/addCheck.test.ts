import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { run, useTemporaryFolder } from '../testing/runInFolder';

const POD = (privileged: boolean) => `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  containers:
    - name: app
      image: registry.example/app:1
      securityContext: {privileged: ${privileged}}
`;

describe('architect check', () => {
  const at = useTemporaryFolder();
  const check = (...args: string[]) =>
    run('check', at(), '--standard', 'pss-baseline', ...args);

  it('ends with 0 when all is fine', async () => {
    writeFileSync(at('pod.yaml'), POD(false));
    expect(await check()).toEqual({
      code: 0,
      out: expect.stringContaining('score 100 (A), coverage 100 %'),
      err: '',
    });
  });

  it('ends with 1 and points at the line', async () => {
    mkdirSync(at('deploy'));
    writeFileSync(at('deploy/pod.yml'), POD(true));
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toMatch(/critical +privileged +.*deploy\/pod\.yml:8 /);
    const sarif = JSON.parse((await check('--format', 'sarif')).out);
    expect(sarif.runs[0].results[0].ruleId).toBe('privileged');
    expect((await check('--format', 'junit')).out).toContain('<failure ');
    expect((await check('--exclude', 'privileged')).code).toBe(0);
  });

  it('ends with 2 for what cannot be read, and still judges the rest', async () => {
    writeFileSync(at('a.yaml'), POD(true));
    writeFileSync(at('b.yaml'), 'a: 1\na: 2\n');
    const { code, out } = await check();
    expect(code).toBe(2);
    expect(out).toContain('b.yaml:2: the key "a" is there twice');
    expect(out).toContain('privileged');
  });

  it('ends with 2 where there is nothing to judge', async () => {
    writeFileSync(at('values.yaml'), 'replicas: 1\n');
    const { code, err } = await check();
    expect(code).toBe(2);
    expect(err).toContain('no Kubernetes objects were found');
    expect((await run('check', at('missing'))).err).toContain('does not exist');
  });

  it('names wrong arguments', async () => {
    writeFileSync(at('pod.yaml'), POD(true));
    expect(await check('--kubernetes', 'new')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"new" is no Kubernetes version'),
    });
    expect(await check('--exclude', 'nope')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no rule "nope"'),
    });
  });

  it('takes exceptions with an owner only', async () => {
    writeFileSync(at('pod.yaml'), POD(true));
    const file = at('exceptions.txt');
    writeFileSync(
      file,
      'exceptions:\n  - {rule: privileged, owner: o, reason: r, expires: 2999-01-01}\n',
    );
    expect((await check('--exceptions', file)).code).toBe(0);
    writeFileSync(file, 'exceptions:\n  - {rule: privileged}\n');
    expect(await check('--exceptions', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('exceptions.txt:2:1: exceptions[0].owner'),
    });
  });

  it('plans the way to the restricted level', async () => {
    writeFileSync(at('pod.yaml'), POD(true));
    const { code, out } = await run('check', at(), '--plan', 'pss');
    expect(code).toBe(1);
    expect(out).toContain('Namespace shop: passes privileged\n');
    expect(out).toMatch(/privileged: Pod shop\/web .*pod\.yaml:8\)/);
    expect(
      await run('check', at(), '--plan', 'pss', '--format', 'sarif'),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('not written as sarif'),
    });
  });

  it.each([
    ['deep nesting', `a: ${'['.repeat(10_000)}`, ':1: nested deeper than'],
    [
      'exponential aliases',
      [
        'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
        ...[...'bcdefg'].map(
          (name, position) =>
            `${name}: &${name} [${Array(10)
              .fill(`*${'abcdef'[position]}`)
              .join(', ')}]`,
        ),
      ].join('\n'),
      ':6: more than 1000000 values',
    ],
    ['a recursive alias', 'a: &a\n  b: *a\n', ':2: the alias contains itself'],
    ['a prototype key', 'a: 1\n__proto__: {x: 1}\n', ':2: the key "__proto__"'],
    ['a key twice', 'a:\n  b: 1\n  b: 2\n', ':3: the key "b" is there twice'],
    ['zero bytes', 'a: 1\nb: \u0000\n', ':2: the file is not text'],
    [
      'no UTF-8',
      Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]),
      ': is not UTF-8 text',
    ],
    ['too many bytes', Buffer.alloc(10_000_001, 'a'), ': is larger than'],
  ])('refuses %s with file and line', async (_case, text, message) => {
    writeFileSync(at('bad.yaml'), text);
    const { code, out, err } = await check();
    expect(code).toBe(2);
    expect(out + err).toContain(`bad.yaml${message}`);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('does not follow links out of the folder', async () => {
    writeFileSync(at('pod.yaml'), POD(false));
    symlinkSync('/etc', at('link'));
    symlinkSync('/etc/hostname', at('link.yaml'));
    expect((await check()).code).toBe(0);
  });
});
