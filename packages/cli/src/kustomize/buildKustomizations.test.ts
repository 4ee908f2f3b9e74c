import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run, useTemporaryFolder } from '../testing/runInFolder';

const POD = (privileged: boolean) => `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  containers:
    - {name: app, image: 'registry.example/app:1', securityContext: {privileged: ${privileged}}}
`;

describe('architect check of kustomizations', () => {
  const at = useTemporaryFolder();
  const { KUSTOMIZE, PATH } = process.env;

  beforeEach(() => {
    write('repo/base/kustomization.yaml', 'resources: [pod.yaml]');
    write('repo/base/pod.yaml', POD(true));
    write('repo/prod/kustomization.yaml', 'resources: [../base]');
  });

  afterEach(() => {
    if (KUSTOMIZE === undefined) delete process.env.KUSTOMIZE;
    else process.env.KUSTOMIZE = KUSTOMIZE;
    process.env.PATH = PATH;
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }

  /** A program that stands for kustomize, in the language of the shell. */
  function standIn(body: string): void {
    write('kustomize', `#!/bin/sh\n${body}\n`);
    chmodSync(at('kustomize'), 0o755);
    process.env.KUSTOMIZE = at('kustomize');
  }

  async function check() {
    const { code, out, err } = await run(
      'check',
      at('repo'),
      '--standard',
      'pss-baseline',
      '--format',
      'json',
    );
    expect(err).toBe('');
    const { findings, objects } = JSON.parse(out);
    return { code, objects, findings };
  }

  it('judges what the overlay makes instead of its base', async () => {
    standIn(`/bin/cat <<'END'\n${POD(false)}END`);
    expect(await check()).toEqual({ code: 0, objects: 1, findings: [] });
  });

  it('is unknown without a program, and the base is judged', async () => {
    delete process.env.KUSTOMIZE;
    process.env.PATH = at('empty');
    const { code, findings } = await check();
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { rule: 'privileged', status: 'fail', file: at('repo/base/pod.yaml') },
      {
        rule: 'kustomization-built',
        status: 'unknown',
        file: at('repo/prod/kustomization.yaml'),
        message: expect.stringContaining('not built: neither kustomize'),
      },
    ]);
  });

  it('tells that a plan is for the inputs only', async () => {
    delete process.env.KUSTOMIZE;
    process.env.PATH = at('empty');
    const { err, out } = await run('check', at('repo'), '--plan', 'pss');
    expect(err).toContain('not built, so its inputs are planned for: neither');
    expect(out).toContain('Namespace shop: passes privileged');
  });

  it('finds kubectl on the path', async () => {
    delete process.env.KUSTOMIZE;
    write(
      'bin/kubectl',
      '#!/bin/sh\n[ "$1" = kustomize ] && echo no >&2; exit 3\n',
    );
    chmodSync(at('bin/kubectl'), 0o755);
    process.env.PATH = at('bin');
    expect((await check()).findings[1].message).toBe('not built: no');
  });

  it.each([
    ['fails', 'echo "what is wrong" >&2; exit 1', 'not built: what is wrong'],
    [
      'prints without an end',
      `exec /usr/bin/yes ${'a'.repeat(4096)}`,
      'not built: makes more than 67108864 bytes',
    ],
  ])('is unknown when the program %s', async (_case, body, message) => {
    standIn(body);
    const { code, findings } = await check();
    expect(code).toBe(1);
    expect(findings[1]).toMatchObject({ status: 'unknown', message });
  });

  it.each([
    'https://example.com/base?ref=main',
    'github.com/someone/base',
    'git@example.com:someone/base.git',
  ])('refuses the remote base %s before anything runs', async remote => {
    standIn(`echo ran > ${at('ran')}`);
    write('repo/base/kustomization.yaml', `resources: ['${remote}']`);
    const { code, findings } = await check();
    expect(code).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'kustomization-built',
        message: expect.stringContaining(
          `names ${remote}, which is not here: nothing is fetched`,
        ),
      }),
    );
    expect(existsSync(at('ran'))).toBe(false);
  });

  it('gives the program neither credentials nor a way to git', async () => {
    process.env.CANARY_TOKEN = 'canary';
    standIn('echo "[$CANARY_TOKEN] [$PATH] [$HTTPS_PROXY]" >&2; exit 1');
    const { findings } = await check();
    delete process.env.CANARY_TOKEN;
    expect(findings[1].message).toBe('not built: [] [] [http://127.0.0.1:1]');
  });
});
