import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { explainInstallFailure } from './explainInstallFailure.mjs';
import { startChild } from './children.mjs';
import { ROOT } from './paths.mjs';
import { step } from './progress.mjs';

const STAMP = join(ROOT, 'node_modules', '.kubernetes-architect', 'install');

/** Installs the dependencies of the checkout when yarn.lock or a package.json changed since the last time. */
export async function installDependencies({ node, yarn, env }) {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  await step(
    'Installing dependencies (about two minutes the first time)',
    async () => {
      const { child, exited } = startChild(
        node,
        [yarn, 'install', '--immutable'],
        {
          cwd: ROOT,
          env: { ...env, NODE_COMPILE_CACHE: '' },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let output = '';
      const keep = chunk => {
        output = (output + chunk).slice(-64_000);
      };
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      const ticker = setInterval(
        () => process.stdout.write('  … still installing\n'),
        30_000,
      );
      const code = await exited.finally(() => clearInterval(ticker));
      if (code !== 0) {
        throw explainInstallFailure(
          'The dependencies could not be installed.',
          output,
        );
      }
      mkdirSync(join(STAMP, '..'), { recursive: true });
      writeFileSync(STAMP, wanted);
    },
  );
}

function fingerprint() {
  const hash = createHash('sha256');
  hash.update(`${process.platform} ${process.arch} ${ROOT}`);
  for (const file of [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    ...workspaceManifests(),
  ]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

function workspaceManifests() {
  return ['packages', 'plugins', 'tools']
    .flatMap(room =>
      readdirSync(join(ROOT, room)).map(name =>
        join(room, name, 'package.json'),
      ),
    )
    .filter(file => existsSync(join(ROOT, file)))
    .sort();
}
