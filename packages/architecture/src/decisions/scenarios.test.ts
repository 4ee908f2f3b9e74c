import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deviationRisks } from '../checklist/deviationRisks';
import { resolvePlatform } from '../model/resolvePlatform';
import { recommend } from './recommend';
import {
  exampleFolder,
  exampleIntent,
  exampleNames,
} from './testing/exampleRequirements';

const folder = join(exampleFolder, '../../docs/explanation/scenarios');
const list = readFileSync(join(folder, 'README.md'), 'utf8');
const scenarios = readdirSync(folder)
  .filter(file => file !== 'README.md')
  .map(file => basename(file, '.md'));

/** Examples that show how to write an intent rather than how to choose. */
const WITHOUT_A_PAGE = [
  'argocd-three-environments',
  'cluster-per-tenant',
  'every-app-kind',
  'flux-three-environments',
  'minimal',
];

it('argues every scenario on a page, at least ten', () => {
  expect([...scenarios, ...WITHOUT_A_PAGE].sort()).toEqual(exampleNames);
  expect(scenarios.length).toBeGreaterThanOrEqual(10);
});

it('gives every example a name of its own', () => {
  const names = exampleNames.map(name => exampleIntent(name).metadata.name);
  expect(new Set(names).size).toBe(names.length);
});

it.each([...scenarios, 'flux-three-environments'])(
  'builds %s as it was decided',
  name => {
    const intent = exampleIntent(name);
    const { recommendation } = recommend({
      requirements: intent.spec.requirements!,
      pins: intent.spec.decisions?.pins ?? {},
    });
    expect(deviationRisks(resolvePlatform(intent), recommendation)).toEqual([]);
  },
);

describe.each(scenarios)('the page of scenario %s', name => {
  const page = readFileSync(join(folder, `${name}.md`), 'utf8');

  it('is listed, and fits on a page', () => {
    expect(list).toContain(`(${name}.md)`);
    expect(page.split(/\s+/).length).toBeLessThan(500);
  });

  it('says what would change the result and where it can be disputed', () => {
    expect(page).toContain('**What would change it.**');
    expect(page).toContain('**Where one could argue.**');
  });
});
