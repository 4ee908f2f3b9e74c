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
const listOf = category => `${variable(category)}Rules`;
const categories = [...new Set(files.map(({ category }) => category))].sort();
const texts = new Map(
  categories.map(category => {
    const ids = files
      .filter(file => file.category === category)
      .map(({ id }) => id);
    return [
      `${listOf(category)}.ts`,
      `// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
${ids
  .map(id => `import { ${variable(id)} } from './${category}/${id}';`)
  .join('\n')}

/** The rules about ${category.replace('-', ' ')}. */
export const ${listOf(category)}: readonly Rule[] = [${ids
        .map(variable)
        .join(', ')}];
`,
    ];
  }),
);
texts.set(
  'rules.ts',
  `// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
${categories
  .map(
    category => `import { ${listOf(category)} } from './${listOf(category)}';`,
  )
  .join('\n')}

/**
 * Every rule, by id.
 *
 * @public
 */
export const RULES: readonly Rule[] = [${categories
    .map(category => `...${listOf(category)}`)
    .join(', ')}].sort((left, right) => (left.id < right.id ? -1 : 1));
`,
);
for (const [name, text] of texts) {
  const target = join(folder, name);
  const options = await prettier.resolveConfig(target);
  const formatted = await prettier.format(text, {
    ...options,
    parser: 'typescript',
  });
  if (!process.argv.includes('--check')) {
    writeFileSync(target, formatted);
  } else if (readFileSync(target, 'utf8') !== formatted) {
    console.error(
      `src/rules/${name} is out of date: run scripts/generateRuleIndex.mjs`,
    );
    process.exitCode = 1;
  }
}
