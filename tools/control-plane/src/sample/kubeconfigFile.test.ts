import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderKubeconfig } from '../cluster/renderKubeconfig.ts';
import { removeKubeconfigFile, writeKubeconfigFile } from './kubeconfigFile.ts';

const contentFor = (port: number) =>
  renderKubeconfig('one', {
    server: `https://127.0.0.1:${port}`,
    certificateAuthority: 'PEM',
    token: 'secret',
  });

describe('kubeconfigFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
  const file = join(folder, 'config');
  const write = (content: string) =>
    writeKubeconfigFile({ file, name: 'one', content });

  afterEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is readable for the user alone', () => {
    write(contentFor(1));
    // eslint-disable-next-line no-bitwise
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('replaces what an earlier cluster of the name left', () => {
    write(contentFor(1));
    write(contentFor(2));
    expect(readFileSync(file, 'utf8')).toContain('127.0.0.1:2');
  });

  it.each([
    'apiVersion: v1\nkind: Config\n',
    contentFor(1).replace(/one/g, 'two'),
  ])('does not replace another kubeconfig', other => {
    writeFileSync(file, other);
    expect(() => write(contentFor(2))).toThrow(/name another file/);
    expect(readFileSync(file, 'utf8')).toBe(other);
  });

  it('removes only what it wrote', () => {
    write(contentFor(1));
    removeKubeconfigFile(file, contentFor(2));
    expect(existsSync(file)).toBe(true);
    removeKubeconfigFile(file, contentFor(1));
    expect(existsSync(file)).toBe(false);
  });
});
