import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderRepository } from './renderRepository';

const EXAMPLES = resolve(__dirname, '../../../examples/intents');
const names = readdirSync(EXAMPLES).filter(name => name.endsWith('.yaml'));

describe.each(names)('the example %s', name => {
  const { intent, errors } = parseIntent(
    readFileSync(resolve(EXAMPLES, name), 'utf8'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { files } = renderRepository(resolvePlatform(intent));
  const paths = files.map(({ path }) => path);

  it('is rendered with its records, each path once', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining(
        ['platform.yaml', 'docs/architecture.md'].map(path =>
          paths.includes('platform.yaml') ? path : `fleet/${path}`,
        ),
      ),
    );
  });

  it('has a folder for every tenant and app', () => {
    const { tenants = [], apps = [] } = intent.spec;
    for (const [folder, list] of Object.entries({ tenants, apps })) {
      for (const each of list) {
        expect(
          paths.some(path => `/${path}`.includes(`/${folder}/${each.name}/`)),
        ).toBe(true);
      }
    }
  });
});
