import type { AddonPlatform } from '../../AddonPlatform';
import { trialModel } from '../../testing/trialModel';
import { artifactRepository, repositorySecret } from './artifactRepository';

function on(provider: Parameters<typeof trialModel>[0], addons: string[] = []) {
  const model = trialModel(provider);
  const platform: AddonPlatform = {
    model,
    choices: {},
    has: name => addons.includes(name),
    clusters: model.clusters,
  };
  return { platform, cluster: model.clusters[0] };
}

it('takes the identity of the cloud where there is one', () => {
  const { platform, cluster } = on('aws', ['external-secrets']);
  const { useStaticCredentials, artifactRepository: repository } =
    artifactRepository(platform, cluster);
  expect(useStaticCredentials).toBe(false);
  expect(repository).toHaveProperty('s3.useSDKCreds', true);
  expect(repository).not.toHaveProperty('s3.accessKeySecret');
  expect(repositorySecret(platform, cluster)).toEqual([]);
});

it('takes a key from a secret where the store knows no identity', () => {
  const { platform, cluster } = on('bare-metal', ['external-secrets']);
  const values = artifactRepository(platform, cluster);
  expect(values.useStaticCredentials).toBe(true);
  expect(values).not.toHaveProperty('artifactRepository.s3.useSDKCreds');
  const [secret] = repositorySecret(platform, cluster);
  const name = secret.metadata?.name;
  expect(values).toHaveProperty(
    'artifactRepository.s3.accessKeySecret.name',
    name,
  );
  expect(values).toHaveProperty(
    'artifactRepository.s3.secretKeySecret.name',
    name,
  );
  const keys = JSON.stringify(secret);
  expect(keys).toContain('"secretKey":"access-key-id"');
  expect(keys).toContain('"secretKey":"secret-access-key"');
  expect(secret.metadata?.namespace).toBe('argo-workflows');
});

it.each(['azure', 'gcp'] as const)('asks for no key on %s', provider => {
  const { platform, cluster } = on(provider, ['external-secrets']);
  expect(artifactRepository(platform, cluster).useStaticCredentials).toBe(
    false,
  );
  expect(repositorySecret(platform, cluster)).toEqual([]);
});
