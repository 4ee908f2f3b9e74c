import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const TEMPLATE_FILE = join(
  __dirname,
  '../../../templates/design-platform/template.yaml',
);

interface Schema {
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  dependencies?: Record<string, { oneOf: Schema[] }>;
}

/** The template, as the catalog reads it. */
export const template = parse(readFileSync(TEMPLATE_FILE, 'utf8'));

/** The pages of its form. */
export const pages: Schema[] = template.spec.parameters;

function defaultsOf(questions: Record<string, Schema>) {
  return Object.fromEntries(
    Object.entries(questions).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** What the form holds when somebody only goes on. */
export const defaults = defaultsOf(
  Object.assign({}, ...pages.map(page => page.properties)),
);

/** What the form fills in when somebody ticks "Decide from requirements". */
export const requirements = defaultsOf(
  pages
    .flatMap(page => page.dependencies?.decideFromRequirements?.oneOf ?? [])
    .flatMap(branch => branch.properties?.requirements ?? [])[0].properties ??
    {},
);
