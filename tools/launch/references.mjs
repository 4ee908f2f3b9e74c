import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';

// Writes the generated files of docs/reference; with --check it only says which are out of date.
// A generator is a TypeScript file that prints the reference to standard output.
const REFERENCES = [
  { file: 'docs/reference/architect.md', generator: 'packages/cli/scripts/command-reference.ts' },
  { file: 'docs/reference/platform.schema.json', generator: 'packages/cli/scripts/intent-schema.ts' },
];

const check = process.argv.includes('--check');
for (const { file, generator } of REFERENCES) {
  const text = execFileSync(
    process.execPath,
    ['--require', '@backstage/cli/config/nodeTransform.cjs', join(ROOT, generator)],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (text === current(file)) continue;
  if (check) {
    process.stdout.write(`${file} is out of date: run "node tools/launch/references.mjs" and commit the result\n`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    process.stdout.write(`${file} written\n`);
  }
}

function current(file) {
  try {
    return readFileSync(join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}
