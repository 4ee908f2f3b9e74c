import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSystemProgram, findTool, isGiven } from './findTool.ts';
import { unavailableTools } from './unavailableTools.ts';

describe('findTool', () => {
  const { env } = process;
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));

  beforeAll(() => {
    writeFileSync(join(folder, 'kubectl'), '');
    chmodSync(join(folder, 'kubectl'), 0o755);
  });

  beforeEach(() => {
    process.env = { ...env, KUBERNETES_ARCHITECT_CACHE: join(folder, 'none') };
  });

  afterEach(() => {
    process.env = env;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('says how to build what is not there', () => {
    delete process.env.KUBEBUILDER_ASSETS;
    expect(() => findTool('etcd')).toThrow(
      'etcd 3.6.5 is not built; run "yarn workspace @kubernetes-architect/control-plane build-tools etcd".',
    );
  });

  it('takes what envtest brings from KUBEBUILDER_ASSETS', () => {
    process.env.KUBEBUILDER_ASSETS = folder;
    expect(findTool('kubectl')).toBe(join(folder, 'kubectl'));
    expect(isGiven('kubectl')).toBe(true);
    expect(isGiven('kwok')).toBe(false);
    expect(() => findTool('etcd')).toThrow(/there is no etcd in it/);
    expect(() => findTool('kwok')).toThrow(/is not built/);
  });

  it('names what a machine without Go and redis cannot have', () => {
    process.env.KUBEBUILDER_ASSETS = folder;
    process.env.PATH = folder;
    const missing = unavailableTools();
    const names = missing.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['etcd', 'argocd', 'git']));
    expect(names).not.toContain('kubectl');
    expect(missing.every(({ reason }) => /is not installed/.test(reason))).toBe(
      true,
    );
  });

  it('finds programs of the system', () => {
    process.env.PATH = folder;
    expect(findSystemProgram('kubectl')).toBe(join(folder, 'kubectl'));
    expect(findSystemProgram('no-such-program')).toBeUndefined();
  });
});
