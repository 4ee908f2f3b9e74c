import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Writes the reference of the rules: node packages/readiness/scripts/generateRuleReference.mjs docs/reference/rules.md
const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');

const { describeRules } = require(join(import.meta.dirname, '../src'));

const [target] = process.argv.slice(2);
if (!target) {
  console.error('name the file to write, such as docs/reference/rules.md');
  process.exitCode = 2;
} else {
  writeFileSync(target, describeRules());
}
