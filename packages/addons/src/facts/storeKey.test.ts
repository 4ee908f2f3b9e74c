import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import { CATALOGUE } from '../catalogue/catalogue';
import { neededSecrets } from '../select/neededSecrets';
import { PROVIDERS, trialModel } from '../testing/trialModel';

/** Choices under which add-ons write to a store that they leave alone else. */
const CHOICES = { 'audit-trail': 'immutable-archive' };

/** Everything that an add-on puts on a cluster and that may name a store. */
function written(
  definition: AddonDefinition,
  platform: AddonPlatform,
  cluster: AddonPlatform['clusters'][number],
): string {
  const { values, objects, configs } = definition;
  return JSON.stringify(
    [values, objects, configs].flatMap(part => [
      part?.base?.(platform),
      part?.cluster?.(platform, cluster),
    ]),
  );
}

/** Objects stay in the store of each cluster, whose name ends in the purpose. */
function storeUsers(provider: string) {
  const model = trialModel(provider);
  const clusters = model.clusters;
  const platform: AddonPlatform = {
    model,
    choices: CHOICES,
    has: () => true,
    clusters,
  };
  const endpoint = `objects.${model.name}.internal`;
  return CATALOGUE.flatMap(definition =>
    clusters
      .filter(
        cluster =>
          definition.appliesTo?.(platform, cluster) !== false &&
          written(definition, platform, cluster).includes(endpoint),
      )
      .map(cluster => ({
        name: `${definition.name} on ${cluster.name}`,
        text: written(definition, platform, cluster),
        secrets: neededSecrets(
          {
            definition,
            platform,
            version: '',
            reasons: [],
            after: [],
            depth: 0,
            clusters,
          },
          cluster,
        ),
      })),
  );
}

const clouds: readonly string[] = ['aws', 'azure', 'gcp'];
const elsewhere = PROVIDERS.filter(provider => !clouds.includes(provider));

it.each(elsewhere)(
  'gives a key from the secrets of the platform to each that enters a store on %s',
  provider => {
    const users = storeUsers(provider);
    const names = new Set(users.map(({ name }) => name.split(' ')[0]));
    for (const name of [
      'argo-workflows',
      'fluent-bit',
      'harbor',
      'loki',
      'mlflow',
      'tempo',
      'velero',
    ])
      expect(names).toContain(name);
    for (const { name, text, secrets } of users) {
      const given = [...secrets.objects, ...secrets.configs].filter(
        secret =>
          secret.keys.some(key => /access.?key|^cloud$/i.test(key)) &&
          // Beside the copy of the secret something reads it.
          text.split(`"${secret.name}"`).length > 3,
      );
      expect({ name, given: given.length }).toEqual({ name, given: 1 });
    }
  },
);

it.each(clouds)('asks for no key of S3 on %s', provider => {
  expect(storeUsers(provider)).toEqual([]);
});
