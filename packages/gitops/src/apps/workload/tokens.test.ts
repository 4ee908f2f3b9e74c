import { exampleModel } from '../../pipelines/testing/exampleContext';
import { identityAnnotations } from '../identity';
import { appVolumeMounts, appVolumes } from './appFiles';

function appWith(...identities: Array<string | undefined>) {
  const [app] = exampleModel('every-app-kind').apps;
  return {
    ...app,
    environments: identities.map((identity, index) => ({
      ...app.environments[0],
      environment: `stage-${index}`,
      identity,
    })),
  };
}

it('gives an app a token for each service that it identifies itself to, and for no other', () => {
  const app = appWith(
    'https://vault.example.com:8200/v1/',
    undefined,
    'https://data.example.com',
    'https://data.example.com',
    'arn:aws:iam::111122223333:role/shop',
  );
  const sources = appVolumes(app).find(({ name }) => name === 'tokens')
    ?.projected?.sources;
  expect(sources).toEqual([
    {
      serviceAccountToken: {
        audience: 'https://data.example.com',
        expirationSeconds: 3600,
        path: 'data.example.com',
      },
    },
    {
      serviceAccountToken: {
        audience: 'https://vault.example.com:8200/v1/',
        expirationSeconds: 3600,
        path: 'vault.example.com-8200-v1-',
      },
    },
  ]);
  expect(appVolumeMounts(app)).toContainEqual({
    name: 'tokens',
    mountPath: '/var/run/secrets/tokens',
    readOnly: true,
  });
});

it('gives no token to an app that identifies itself to a cloud', () => {
  const app = appWith('arn:aws:iam::111122223333:role/shop');
  expect(appVolumes(app).map(({ name }) => name)).not.toContain('tokens');
  expect(appVolumeMounts(app).map(({ name }) => name)).not.toContain('tokens');
});

it('names no service account of a cloud by the address of a service', () => {
  const [placement] = appWith('https://data.example.com').environments;
  expect(identityAnnotations(placement)).toBeUndefined();
});
