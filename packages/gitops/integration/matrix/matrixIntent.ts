import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CATALOGUE, selectAddons } from '@kubernetes-architect/addons';
import {
  type AddonRequest,
  type DeliveryEngine,
  parseIntent,
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parsePlatform } from '../../src';

const EXAMPLES = resolve(__dirname, '../../../../examples/intents');

/** Stands for a version that nobody knows; it is never fetched. */
const ANY_VERSION = '0.0.1';

/** Asks for add-ons and accepts what a person would have to accept. */
export function acceptAddons(names: readonly string[]): AddonRequest[] {
  return names.map(name => {
    const addon = CATALOGUE.find(known => known.name === name);
    const source = addon?.source;
    const unconfirmed =
      source && source.kind !== 'objects' && !source.confirmed;
    return {
      name,
      ...(source?.kind === 'helm' &&
        source.version === undefined && { version: ANY_VERSION }),
      ...(unconfirmed && { acceptUnconfirmed: true as const }),
      ...(addon?.retired && { acceptRetired: true as const }),
    };
  });
}

/** Clusters of every provider, so that each add-on applies to one. */
function clusters(): PlatformIntent['spec']['clusters'] {
  const providers = [
    ['aws', 'eu-central-1'],
    ['azure', 'westeurope'],
    ['gcp', 'europe-west3'],
    ['bare-metal', 'north'],
    ['openshift', 'south'],
    ['vsphere', 'west'],
    ['rancher', 'east'],
  ] as const;
  return providers.map(([provider, region], index) => ({
    name: `${provider}-one`,
    environments: index === 0 ? ['dev', 'production'] : ['production'],
    provider,
    region,
    kubernetesVersion: '1.36',
    server: `https://${provider}.clusters.example.com`,
    nodePools: [{ name: 'workers', cpu: '4', memory: '16Gi', nodes: 3 }],
  }));
}

/** Whether an add-on has a place on the platform that asks for it. */
export function hasPlace(intent: PlatformIntent, name: string): boolean {
  return selectAddons(resolvePlatform(intent)).some(
    ({ definition }) => definition.name === name,
  );
}

/** A small platform of one tenant and two apps that asks for add-ons by name and decides nothing else. */
export function addonIntent(options: {
  engine: DeliveryEngine;
  addons: readonly string[];
}): PlatformIntent {
  const { engine, addons } = options;
  return {
    apiVersion: 'kubernetes-architect.io/v1alpha1',
    kind: 'Platform',
    metadata: { name: 'matrix' },
    spec: {
      delivery: {
        engine,
        repository: { url: 'https://git.example.com/platform/matrix.git' },
      },
      environments: [
        { name: 'dev' },
        { name: 'production', promotesFrom: 'dev' },
      ],
      clusters: clusters(),
      addons: acceptAddons(addons),
      tenants: [{ name: 'shop', owner: 'shop-developers' }],
      apps: [
        {
          name: 'web',
          tenant: 'shop',
          kind: 'web',
          image: 'registry.example.com/shop/web:1.0.0',
          port: 8080,
        },
      ],
    },
  };
}

/** An example of the project, with what people would have to accept. */
export function exampleIntent(name: string): PlatformIntent {
  const { intent, errors } = parseIntent(
    readFileSync(resolve(EXAMPLES, `${name}.yaml`), 'utf8'),
  );
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return intent;
}

/** An example with Tekton, which builds images in the cluster. */
export function tektonIntent(): PlatformIntent {
  const intent = exampleIntent('healthcare-hipaa');
  const { decisions, addons = [] } = intent.spec;
  const reason = 'Images are built where they run.';
  return {
    ...intent,
    spec: {
      ...intent.spec,
      decisions: {
        ...decisions,
        pins: {
          ...decisions?.pins,
          'ci-pipeline': { option: 'tekton', reason },
        },
      },
      addons: [...addons, ...acceptAddons(['buildkit'])],
    },
  };
}

/** The names of the selected add-ons that are there without anybody's consent. */
export function withConsent(intent: PlatformIntent): PlatformIntent {
  const { errors = [] } = parsePlatform(intent);
  const names = errors.flatMap(
    ({ message }) => /\{ name: ([a-z0-9-]+)[,} ]/.exec(message)?.[1] ?? [],
  );
  if (names.length === 0) return intent;
  const asked = (intent.spec.addons ?? []).filter(
    ({ name }) => !names.includes(name),
  );
  return {
    ...intent,
    spec: {
      ...intent.spec,
      addons: [...asked, ...acceptAddons([...new Set(names)])],
    },
  };
}
