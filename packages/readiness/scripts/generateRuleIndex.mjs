import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

// Lists the rule files into src/rules/rules.ts, so that adding a rule touches nothing else.
const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/rules');
const files = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter(file => /^[a-z0-9-]+\.ts$/.test(file))
      .map(file => ({ category: name, id: file.replace(/\.ts$/, '') })),
  )
  .sort((left, right) => (left.id < right.id ? -1 : 1));
const variable = id => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const text = `// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
${files
  .map(
    ({ category, id }) =>
      `import { ${variable(id)} } from './${category}/${id}';`,
  )
  .join('\n')}

/**
 * Every rule, by id.
 *
 * @public
 */
export const RULES: readonly Rule[] = [${files
  .map(({ id }) => variable(id))
  .join(', ')}];
`;
const target = join(folder, 'rules.ts');
const options = await prettier.resolveConfig(target);
const formatted = await prettier.format(text, {
  ...options,
  parser: 'typescript',
});
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== formatted) {
    console.error(
      'src/rules/rules.ts is out of date: run scripts/generateRuleIndex.mjs',
    );
    process.exit(1);
  }
} else {
  writeFileSync(target, formatted);
}
