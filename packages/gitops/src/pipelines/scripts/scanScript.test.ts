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

  it.each(['cdk8s', 'helm', 'jsonnet', 'kustomize'])(
    'finds every app packaged by %s',
    packaging => {
      const model = exampleModel('every-app-kind', { packaging });
      for (const { path, content } of renderRepository(model).files)
        if (path.startsWith('apps/')) write(path, content);
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
      const images = new Set(
        model.apps.flatMap(({ environments }) =>
          environments.map(({ image }) => image),
        ),
      );
      expect(readFileSync(scanned, 'utf8').trim().split('\n')).toEqual(
        [...images].sort(),
      );
    },
  );
});
