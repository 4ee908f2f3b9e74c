import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

// Lists the folders of the catalogue into src/catalogue/catalogue.ts, so that adding an add-on touches nothing else.
const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  '../src/catalogue',
);
const names = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .filter(name => existsSync(join(folder, name, 'index.ts')))
  .sort();
const variable = name =>
  name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const text = `// Written by scripts/generateCatalogue.mjs.
import type { AddonDefinition } from '../AddonDefinition';
${names
  .map(name => `import { addon as ${variable(name)} } from './${name}';`)
  .join('\n')}

/**
 * Every add-on, by name.
 *
 * @public
 */
export const CATALOGUE: readonly AddonDefinition[] = [${names
  .map(variable)
  .join(', ')}];
`;
const target = join(folder, 'catalogue.ts');
const formatted = await prettier.format(text, {
  ...(await prettier.resolveConfig(target)),
  parser: 'typescript',
});
if (!process.argv.includes('--check')) {
  writeFileSync(target, formatted);
} else if (readFileSync(target, 'utf8') !== formatted) {
  console.error(
    'src/catalogue/catalogue.ts is out of date: run scripts/generateCatalogue.mjs',
  );
  process.exitCode = 1;
}
