import { CATALOGUE, neededSecrets } from '@kubernetes-architect/addons';
import {
  decisionPoints,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { type PreparedAddon, prepareAddon } from '../addons/PreparedAddon';
import { exampleModel } from '../pipelines/testing/exampleContext';
import { renderContext } from '../RenderContext';

/** Secrets that something in the cluster makes for what reads them. */
const MADE = new Map([
  ['buildkitd-tls', 'a Certificate'],
  ['acme-account', 'cert-manager registers it'],
  ['harbor-tls', 'a Certificate'],
  ['linkerd-identity-issuer', 'a Certificate'],
  ['linkerd-trust-anchor', 'a Certificate'],
  ['logs-ca', 'the operator of OpenSearch'],
  ['platform-cluster-ca-cert', 'the operator of Kafka'],
  ['seldon', 'the operator of Kafka'],
  // A person makes it before an engine can read this repository.
  ['git-credentials', 'what opens private repositories'],
]);

/** Fields that name a Secret, not one of its keys and not its namespace. */
const NAMES_SECRET = /^(?!csi\.).*secret(Name|Ref|KeyRef)?$/i;

/** Names of the Secrets that values and objects refer to. */
function referredTo(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return NAMES_SECRET.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entry = Object.keys(value).sort().join() === 'key,name';
  const named =
    (NAMES_SECRET.test(key) || (entry && !key.startsWith('configMap'))) &&
    'name' in value &&
    typeof value.name === 'string'
      ? [value.name]
      : [];
  return [
    ...named,
    ...Object.entries(value).flatMap(([inner, each]) =>
      referredTo(each, Array.isArray(value) ? key : inner),
    ),
  ];
}

function objectsOf(prepared: PreparedAddon, part: 'objects' | 'configs') {
  const { base = [], environments, clusters } = prepared[part];
  return [
    ...base,
    ...[...environments.values()].flat(),
    ...[...clusters.values()].flat(),
  ];
}

/** Names of the Secrets that come to a cluster, by copies or by what people add. */
function brought(prepared: PreparedAddon, cluster: string): string[] {
  const copies = [
    ...objectsOf(prepared, 'objects'),
    ...objectsOf(prepared, 'configs'),
  ].filter(({ kind }) => kind === 'ExternalSecret');
  return [
    ...copies.map(({ metadata }) => metadata),
    ...(prepared.secrets.byCluster.get(cluster) ?? []),
  ].map(secret => `${secret?.namespace}/${secret?.name}`);
}

function platforms(secrets: string, addon: (typeof CATALOGUE)[number]) {
  const { clusters, choices, ...model } = exampleModel(
    'argocd-three-environments',
  );
  const ways = addon.options.length > 0 ? addon.options : ['secrets/'];
  return ways.flatMap(option =>
    ['aws', 'azure', 'bare-metal'].map((provider): PlatformModel => {
      const [decision, id] = option.split('/');
      return {
        ...model,
        addons: [{ name: addon.name }],
        choices: { ...choices, [decision]: id, secrets },
        clusters: clusters.map(cluster => ({ ...cluster, provider })),
      };
    }),
  );
}

const WAYS =
  decisionPoints
    .find(({ id }) => id === 'secrets')
    ?.options.map(({ id }) => id) ?? [];

describe.each(WAYS)('where secrets come by %s', secrets => {
  it.each(CATALOGUE.map(addon => [addon.name, addon] as const))(
    'something brings each Secret that %s reads',
    (_, addon) => {
      const missing = platforms(secrets, addon).flatMap(model => {
        const all = renderContext(model).addons.map(prepareAddon);
        return model.clusters.flatMap(cluster => {
          const here = all.filter(({ isOn }) => isOn(cluster));
          const there = new Set(
            here.flatMap(each => brought(each, cluster.name)),
          );
          const names = new Set([...there].map(place => place.split('/')[1]));
          const needed = here.flatMap(each =>
            Object.values(neededSecrets(each.addon, cluster)).flat(),
          );
          const referred = here.flatMap(({ values, objects, configs }) =>
            [values, objects, configs].flatMap(
              ({ base, environments, clusters }) =>
                referredTo([
                  base,
                  [...environments.values()],
                  clusters.get(cluster.name),
                ]),
            ),
          );
          return [
            ...needed
              .map(({ namespace, name }) => `${namespace}/${name}`)
              .filter(place => !there.has(place)),
            ...referred.filter(name => !names.has(name) && !MADE.has(name)),
          ];
        });
      });
      expect([...new Set(missing)]).toEqual([]);
    },
  );
});
