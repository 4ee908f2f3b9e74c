import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs a benchmark by its name. The packages are TypeScript whose imports have no file endings, which Node alone does not
 * resolve: Backstage's loader transforms them.
 */
const name = process.argv[2];
if (!/^[a-z-]+$/.test(name ?? '')) {
  throw new Error(
    'name a benchmark, such as: yarn node benchmarks/run.mjs readiness',
  );
}
const folder = dirname(fileURLToPath(import.meta.url));
await import('@backstage/cli/config/nodeTransform.cjs');
await import(resolve(folder, `${name}.ts`));
