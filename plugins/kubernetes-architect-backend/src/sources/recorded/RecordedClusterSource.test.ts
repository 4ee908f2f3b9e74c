import { createMockDirectory } from '@backstage/backend-test-utils';
import { NOW, makeNode } from '../../testing/objects';
import { RecordedClusterSource } from './RecordedClusterSource';

const folder = createMockDirectory();

function snapshot(name: string, extra = {}) {
  return JSON.stringify({
    apiVersion: 'kubernetes-architect.io/v1alpha1',
    kind: 'ClusterSnapshot',
    metadata: { name, title: `The ${name}`, observedAt: NOW },
    objects: { Node: [makeNode('node-1')], Secret: [{ data: 'canary' }] },
    ...extra,
  });
}

describe('RecordedClusterSource', () => {
  it('reads one cluster per file', async () => {
    folder.setContent({
      'eu.snapshot.json': snapshot('eu'),
      'notes.json': '{}',
    });
    const source = new RecordedClusterSource(folder.path);
    expect(await source.listClusters()).toEqual([
      expect.objectContaining({
        name: 'eu',
        title: 'The eu',
        source: 'recorded',
      }),
    ]);
    const detail = await source.readCluster('eu');
    expect(detail).toMatchObject({
      name: 'eu',
      observedAt: NOW,
      source: 'recorded',
      staleness: 'recorded',
      nodes: { total: 1, ready: 1 },
    });
    expect(JSON.stringify(detail)).not.toContain('canary');
    await expect(source.readCluster('us')).rejects.toThrow('not recorded');
  });

  it('keeps a broken file as the row of a broken cluster', async () => {
    folder.setContent({
      'good.snapshot.json': snapshot('good'),
      'cut.snapshot.json': snapshot('cut').slice(0, 100),
      'new.snapshot.json': snapshot('new', { apiVersion: 'v9' }),
      'evil.snapshot.json': snapshot('../evil'),
    });
    const source = new RecordedClusterSource(folder.path);
    const names = (await source.listClusters()).map(({ name }) => name);
    expect(names.sort()).toEqual(['cut', 'evil', 'good', 'new']);
    for (const name of ['cut', 'evil', 'new']) {
      await expect(source.readCluster(name)).rejects.toMatchObject({
        code: 'malformed',
        message: expect.stringContaining(`${name}.snapshot.json`),
      });
    }
  });

  it('says which key names a folder that is not there', async () => {
    const source = new RecordedClusterSource(folder.resolve('nowhere'));
    await expect(source.listClusters()).rejects.toMatchObject({
      code: 'misconfigured',
      remedy: expect.stringContaining('kubernetesArchitect.recordedFleet'),
    });
  });
});
