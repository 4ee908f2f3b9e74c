import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Writes the reference of the symptoms: node packages/readiness/scripts/generateSymptomReference.mjs docs/reference/troubleshooting.md
const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');

const { describeSymptoms } = require(join(import.meta.dirname, '../src'));

const [target] = process.argv.slice(2);
if (!target) {
  console.error(
    'name the file to write, such as docs/reference/troubleshooting.md',
  );
  process.exitCode = 2;
} else {
  writeFileSync(target, describeSymptoms());
}
