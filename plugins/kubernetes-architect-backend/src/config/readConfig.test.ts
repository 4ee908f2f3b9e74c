import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readConfig } from './readConfig';
import { resolveSources } from './resolveSources';

function read(kubernetesArchitect?: unknown) {
  return readConfig(
    new ConfigReader(
      kubernetesArchitect === undefined ? {} : ({ kubernetesArchitect } as {}),
    ),
  );
}

const cluster = { name: 'eu-1', kubeconfig: '/k', context: 'c' };

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(read()).toEqual({
      clusters: [],
      reader: { deadlineSeconds: 10, cacheSeconds: 5, clustersAtOnce: 32 },
    });
  });

  it('lets other packages of the suite have their own keys', () => {
    expect(
      read({ localGit: { folder: 'x', baseUrl: 'y' }, other: 1 }),
    ).toMatchObject({
      localGit: { folder: 'x' },
    });
  });

  it.each([
    [
      { clusters: [{ ...cluster, name: '../x' }] },
      'kubernetesArchitect.clusters[0].name: must be lower-case',
    ],
    [
      { clusters: [{ ...cluster, name: 'a..b' }] },
      'clusters[0].name: must not contain ".."',
    ],
    [{ clusters: [{ ...cluster, context: undefined }] }, 'clusters[0].context'],
    [
      { clusters: [{ ...cluster, kubeconfig: ' ' }] },
      'clusters[0].kubeconfig: must not be empty',
    ],
    [{ clusters: [{ ...cluster, token: 'x' }] }, 'clusters[0]'],
    [
      { clusters: [cluster, cluster] },
      'clusters[1].name: "eu-1" is the name of two clusters',
    ],
    [{ clusters: 'all' }, 'kubernetesArchitect.clusters'],
    [
      { reader: { deadlineSeconds: 0 } },
      'kubernetesArchitect.reader.deadlineSeconds',
    ],
    [{ recordedFleet: true }, 'kubernetesArchitect.recordedFleet'],
    [{ platforms: [1] }, 'kubernetesArchitect.platforms[0]'],
  ])('refuses %j and names the key', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });

  it('names all wrong keys at once', () => {
    expect(() => read({ clusters: 1, platforms: 2 })).toThrow(
      /clusters.*; .*platforms/,
    );
  });
});

describe('resolveSources', () => {
  const folder = createMockDirectory();

  beforeEach(() => {
    folder.clear();
    mkdirSync(join(folder.path, 'examples/fleet'), { recursive: true });
    mkdirSync(join(folder.path, 'examples/intents'), { recursive: true });
  });

  it('shows the demo fleet until a cluster is configured', () => {
    expect(resolveSources(read(), folder.path)).toEqual({
      recordedFleet: folder.resolve('examples/fleet'),
      intents: [folder.resolve('examples/intents')],
      repositories: folder.resolve('.portal/repositories'),
    });
    const configured = resolveSources(
      read({ clusters: [cluster] }),
      folder.path,
    );
    expect(configured.recordedFleet).toBeUndefined();
  });

  it('follows the configuration', () => {
    expect(
      resolveSources(
        read({
          clusters: [cluster],
          recordedFleet: 'fleet',
          platforms: ['/intents/a.yaml'],
          localGit: { folder: 'git' },
        }),
        folder.path,
      ),
    ).toEqual({
      recordedFleet: folder.resolve('fleet'),
      intents: ['/intents/a.yaml'],
      repositories: folder.resolve('git'),
    });
    expect(
      resolveSources(read({ recordedFleet: false }), folder.path).recordedFleet,
    ).toBeUndefined();
  });
});
