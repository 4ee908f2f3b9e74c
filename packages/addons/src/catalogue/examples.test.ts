import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AddonDefinition, Layered } from '../AddonDefinition';
import { selectAddons } from '../select/selectAddons';
import type { SelectedAddon } from '../select/SelectedAddon';
import { exampleModel } from '../testing/trialModel';

const NAMES = readdirSync(resolve(__dirname, '../../../../examples/intents'))
  .filter(name => name.endsWith('.yaml'))
  .map(name => name.replace(/\.yaml$/, ''));

/** Text that looks like a secret that somebody forgot: a private key, or a known kind of token. */
const SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(AKIA|ASIA)[0-9A-Z]{16}\b|\bghp_[0-9A-Za-z]{36}|\bxox[baprs]-|\beyJ[\w-]{10,}\.[\w-]{10,}/;

/** Keys whose values have to be references. */
const SECRET_KEY = /^(password|adminPassword|token|apiKey|privateKey)$/;

function layers<T>(part: Layered<T> | undefined, addon: SelectedAddon): T[] {
  const { platform, clusters } = addon;
  return [
    part?.base?.(platform),
    ...platform.model.environments.map(environment =>
      part?.environment?.(platform, environment),
    ),
    ...clusters.map(cluster => part?.cluster?.(platform, cluster)),
  ].filter(layer => layer !== undefined);
}

function contentOf(addon: SelectedAddon) {
  const { values, objects, configs }: AddonDefinition = addon.definition;
  return [
    ...layers(values, addon),
    ...layers(objects, addon),
    ...layers(configs, addon),
  ];
}

/** Paths of strings under keys that promise a secret. */
function plainSecrets(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' && child !== '' && SECRET_KEY.test(key)
      ? [`${path}/${key}`]
      : plainSecrets(child, `${path}/${key}`),
  );
}

describe.each(NAMES)('the example %s', name => {
  const selected = selectAddons(exampleModel(name));

  it.each(selected.map(addon => [addon.definition.name, addon] as const))(
    '%s says the same twice, in plain data without a secret',
    (_, addon) => {
      const content = contentOf(addon);
      const text = JSON.stringify(content);
      expect(JSON.parse(text)).toEqual(content);
      expect(JSON.stringify(contentOf(addon))).toBe(text);
      expect(text).not.toMatch(SECRET);
      expect(plainSecrets(content)).toEqual([]);
    },
  );

  it('has add-ons, each after what it needs', () => {
    expect(selected.length).toBeGreaterThan(0);
    const depthOf = new Map(
      selected.map(({ definition, depth }) => [definition.name, depth]),
    );
    for (const { after, depth } of selected) {
      for (const other of after)
        expect(depthOf.get(other) ?? -1).toBeLessThan(depth);
    }
  });
});
