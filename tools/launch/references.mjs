import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

// Writes what is generated from the sources. With --check it fails when something was out of date, and puts it back.
const GENERATORS = [
  ['packages/addons/scripts/generateCatalogue.mjs'],
  ['packages/readiness/scripts/generateRuleIndex.mjs'],
  ['packages/cli/scripts/write-reference.js'],
  [
    'packages/readiness/scripts/generateRuleReference.mjs',
    'docs/reference/rules.md',
  ],
  [
    'packages/readiness/scripts/generateSymptomReference.mjs',
    'docs/reference/troubleshooting.md',
  ],
];
/** Folders that hold only generated files, or generated files among others. */
const FOLDERS = [
  'docs/reference',
  'packages/addons/src/catalogue',
  'packages/readiness/src/rules',
];

const check = process.argv.includes('--check');
mkdirSync(join(ROOT, 'docs/reference'), { recursive: true });
const before = contents();
for (const generator of GENERATORS) {
  const { status } = spawnSync(process.execPath, generator, {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
const after = contents();
for (const file of new Set([...before.keys(), ...after.keys()])) {
  if (before.get(file) === after.get(file)) continue;
  if (check) {
    process.stdout.write(
      `${file} is out of date: run "node tools/launch/references.mjs" and commit the result\n`,
    );
    process.exitCode = 1;
    restore(file);
  } else {
    process.stdout.write(`${file} written\n`);
  }
}

function contents() {
  return new Map(
    FOLDERS.flatMap(folder =>
      readdirSync(join(ROOT, folder), { withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ name }) => [
          join(folder, name),
          readFileSync(join(ROOT, folder, name), 'utf8'),
        ]),
    ),
  );
}

function restore(file) {
  if (before.has(file)) writeFileSync(join(ROOT, file), before.get(file));
  else rmSync(join(ROOT, file));
}
