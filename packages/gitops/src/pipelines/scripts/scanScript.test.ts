import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { operatorModel } from '../../operators/testing/operatorModel';
import { renderRepository } from '../../renderRepository';
import { exampleModel } from '../testing/exampleContext';
import { scanScript } from './scanScript';

/** Stands for Trivy: it writes down which images it is asked about. */
const SCANNER = [
  '#!/usr/bin/env bash',
  '[ "$1" != image ] || echo "${@: -1}" >>"$SCANNED"',
  '',
].join('\n');

describe('the scan of images', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'architect-scan-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, content: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** Images that are scanned in the repository of a platform. */
  function scannedOf(model: PlatformModel): string[] {
    for (const { path, content } of renderRepository(model).files)
      if (/^(apps|operators)\//.test(path)) write(path, content);
    const script = write('.architect/ci/scan.sh', scanScript().content);
    write(
      '.architect/ci/settings.sh',
      'export ARCHITECT_REPORTS=.architect/reports\n',
    );
    chmodSync(write('bin/trivy', SCANNER), 0o755);
    const scanned = write('scanned', '');
    execFileSync('bash', [script], {
      cwd: folder,
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        SCANNED: scanned,
      },
    });
    return readFileSync(scanned, 'utf8').trim().split('\n');
  }

  function imagesOf(
    programs: PlatformModel['apps'] | PlatformModel['operators'],
  ): string[] {
    return programs.flatMap(({ environments }) =>
      environments.map(({ image }) => image),
    );
  }

  it.each(['cdk8s', 'helm', 'jsonnet', 'kustomize'])(
    'finds every app packaged by %s',
    packaging => {
      const model = exampleModel('every-app-kind', { packaging });
      expect(scannedOf(model)).toEqual([
        ...new Set(imagesOf(model.apps).sort()),
      ]);
    },
  );

  it('finds every operator', () => {
    const model = operatorModel('argocd');
    const operators = new Set(imagesOf(model.operators));
    expect(operators.size).toBe(2);
    expect(scannedOf(model)).toEqual([
      ...new Set([...imagesOf(model.apps), ...operators].sort()),
    ]);
  });
});
