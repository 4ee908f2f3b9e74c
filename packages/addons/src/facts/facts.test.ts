import {
  type ClusterModel,
  resolvePlatform,
  starterIntent,
} from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';
import { imageRepository } from './imageRepository';
import { objectStoreOf } from './objectStore';
import { retentionOf } from './retention';
import { secretFromStore } from './secretReference';

function platformWith(compliance?: 'hipaa' | 'pci-dss'): AddonPlatform {
  const model = resolvePlatform(starterIntent());
  return {
    model: {
      ...model,
      intent: {
        ...model.intent,
        spec: {
          ...model.intent.spec,
          ...(compliance && {
            requirements: {
              workloads: [{ kind: 'web', count: 1 }],
              engineers: 10,
              kubernetesSkill: 'practitioner',
              availability: 99.9,
              compliance: [compliance],
              locations: ['aws'],
              regions: 1,
              budget: 'moderate',
              tenantTeams: 1,
            },
          }),
        },
      },
    },
    choices: {},
    has: name => name === 'external-secrets',
    clusters: model.clusters,
  };
}

describe('retentionOf', () => {
  it('keeps the audit log as long as the standard asks for', () => {
    expect(retentionOf(platformWith()).audit).toBe(90);
    expect(retentionOf(platformWith('pci-dss')).audit).toBe(365);
    expect(retentionOf(platformWith('hipaa')).audit).toBe(2192);
  });
});

describe('objectStoreOf', () => {
  const platform = platformWith();
  const storeOn = (cluster: Partial<ClusterModel>) =>
    objectStoreOf({
      platform,
      cluster: { ...platform.clusters[0], ...cluster },
      purpose: 'backups',
    });

  it('is the store of the cloud, and S3 on the own network elsewhere', () => {
    expect(storeOn({ provider: 'aws', region: 'eu-central-1' })).toMatchObject({
      kind: 's3',
      endpoint: 's3.eu-central-1.amazonaws.com',
    });
    expect(storeOn({ provider: 'gcp' }).kind).toBe('gcs');
    expect(storeOn({ provider: 'bare-metal' })).toMatchObject({
      kind: 's3-compatible',
      endpoint: 'objects.my-platform.internal',
    });
  });

  it('has a name that every store takes, which ends in the purpose', () => {
    const { bucket } = storeOn({ name: 'c'.repeat(40) });
    expect(bucket.length).toBeLessThanOrEqual(63);
    expect(bucket).toMatch(/^my-platform-c+-backups$/);
    expect(
      storeOn({ provider: 'azure', name: 'eu-production' }).account,
    ).toMatch(/^[a-z0-9]{3,24}$/);
  });
});

describe('secretFromStore', () => {
  it('gives a secret the type that its reader asks for', () => {
    const [secret] = secretFromStore(platformWith(), {
      name: 'registry',
      namespace: 'aqua',
      keys: ['.dockerconfigjson'],
      type: 'kubernetes.io/dockerconfigjson',
    });
    expect(secret.spec).toMatchObject({
      target: { template: { type: 'kubernetes.io/dockerconfigjson' } },
    });
  });

  it('names where a secret lies, and holds nothing of it', () => {
    const [secret] = secretFromStore(platformWith(), {
      name: 'keys',
      namespace: 'qdrant',
      keys: ['api-key'],
    });
    expect(secret.spec).toMatchObject({
      data: [
        {
          secretKey: 'api-key',
          remoteRef: { key: 'my-platform/qdrant/keys', property: 'api-key' },
        },
      ],
    });
  });
});

describe('imageRepository', () => {
  it.each([
    ['nginx', 'nginx'],
    [
      'registry.example.com:5000/shop/web:1.2.3',
      'registry.example.com:5000/shop/web',
    ],
    ['registry.example.com/web:1@sha256:abc', 'registry.example.com/web'],
  ])('of %s', (image, repository) => {
    expect(imageRepository(image)).toBe(repository);
  });
});
