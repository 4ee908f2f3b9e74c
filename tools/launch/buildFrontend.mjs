import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { startChild } from './children.mjs';
import { LaunchError } from './LaunchError.mjs';
import { ROOT } from './paths.mjs';
import { step } from './progress.mjs';

const DIST = join(ROOT, 'packages/app/dist');
const STAMP = join(ROOT, 'node_modules/.kubernetes-architect/frontend');

/** Rooms whose sources end up in the browser. */
const SOURCES = [
  'packages/app/src',
  'packages/app/public',
  'packages/architecture/src',
  'packages/gitops/src',
  'packages/readiness/src',
  'plugins/kubernetes-architect/src',
  'plugins/kubernetes-architect-common/src',
  'plugins/kubernetes-architect-react/src',
];

/** Builds the portal's frontend when its sources changed since the last build. */
export async function buildFrontend({ node, yarn, env }) {
  const wanted = fingerprint();
  if (
    existsSync(join(DIST, 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === wanted
  )
    return;
  await step('Building the frontend', async () => {
    const { child, exited } = startChild(
      node,
      [yarn, 'workspace', 'app', 'build'],
      {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    if ((await exited) !== 0) {
      throw new LaunchError(
        'The frontend did not build.',
        `The bundler said:\n${output.split('\n').slice(-40).join('\n')}`,
      );
    }
    mkdirSync(join(STAMP, '..'), { recursive: true });
    writeFileSync(STAMP, wanted);
  });
}

function fingerprint() {
  const hash = createHash('sha256');
  hash
    .update(readFileSync(join(ROOT, 'yarn.lock')))
    .update(readFileSync(join(ROOT, 'packages/app/package.json')));
  for (const source of SOURCES.filter(folder =>
    existsSync(join(ROOT, folder)),
  )) {
    const files = readdirSync(join(ROOT, source), {
      recursive: true,
      withFileTypes: true,
    })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
    for (const file of files) {
      hash.update(`\0${file.slice(ROOT.length)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
