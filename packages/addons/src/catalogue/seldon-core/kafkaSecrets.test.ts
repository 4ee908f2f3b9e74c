import type { AddonPlatform } from '../../AddonPlatform';
import { copiedSecrets } from '../../facts/secretReference';
import { trialModel } from '../../testing/trialModel';
import { kafkaClient } from './kafkaClient';
import { kafkaSecrets } from './kafkaSecrets';

function platformWith(addons: readonly string[]): AddonPlatform {
  const model = trialModel('aws');
  return {
    model,
    choices: {},
    has: name => addons.includes(name),
    clusters: model.clusters,
  };
}

const objects = kafkaSecrets(platformWith(['external-secrets', 'strimzi']));

it('brings both secrets that Seldon reads', () => {
  const { secret, brokerValidationSecret } = kafkaClient();
  const copies = objects.filter(({ kind }) => kind === 'ExternalSecret');
  expect(copies.map(({ metadata }) => metadata?.name)).toEqual([
    secret,
    brokerValidationSecret,
  ]);
  for (const { metadata } of copies)
    expect(metadata?.namespace).toBe('seldon-mesh');
});

it('lets the reader see these secrets alone, in the namespace of Kafka', () => {
  const role = objects.find(({ kind }) => kind === 'Role');
  expect(role).toMatchObject({
    metadata: { namespace: 'kafka' },
    rules: [
      {
        resourceNames: ['seldon', 'platform-cluster-ca-cert'],
        resources: ['secrets'],
        verbs: ['get'],
      },
    ],
  });
});

it('asks people for none of them, since Strimzi makes them', () => {
  expect(copiedSecrets(objects)).toEqual([]);
});

it('copies nothing where nothing runs that could', () => {
  expect(kafkaSecrets(platformWith(['strimzi']))).toEqual([]);
});
