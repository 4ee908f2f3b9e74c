// Writes the generated reference pages, architect.md, capabilities.md and platform.schema.json, into
// docs/reference or the folder given. With --check it fails when they are not up to date.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

require('@backstage/cli/config/nodeTransform.cjs');
const { format, resolveConfig } = require('prettier');
const { intentJsonSchema } = require('@kubernetes-architect/architecture');
const { describeCapabilities } = require('@kubernetes-architect/gitops');
const { describeCommands } = require('../src');

const [given] = process.argv
  .slice(2)
  .filter(argument => argument !== '--check');
const folder = given
  ? resolve(given)
  : resolve(__dirname, '../../../docs/reference');

async function main() {
  const options = await resolveConfig(__filename);
  const pages = {
    'architect.md': await format(describeCommands(), {
      ...options,
      parser: 'markdown',
    }),
    'capabilities.md': await format(describeCapabilities(), {
      ...options,
      parser: 'markdown',
    }),
    'platform.schema.json': await format(JSON.stringify(intentJsonSchema()), {
      ...options,
      parser: 'json',
    }),
  };
  for (const [name, text] of Object.entries(pages)) {
    const file = resolve(folder, name);
    if (process.argv.includes('--check')) {
      if (readFileSync(file, 'utf8') !== text) {
        console.error(
          `${file} is not up to date: run node packages/cli/scripts/write-reference.js`,
        );
        process.exitCode = 1;
      }
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

main();
