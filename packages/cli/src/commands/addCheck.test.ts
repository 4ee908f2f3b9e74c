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

  it('does not follow links out of the folder', async () => {
    writeFileSync(at('pod.yaml'), POD(false));
    symlinkSync('/etc', at('link'));
    symlinkSync('/etc/hostname', at('link.yaml'));
    expect((await check()).code).toBe(0);
  });
});
