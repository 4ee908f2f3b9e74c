import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import {
  parseIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { RecordedClusterSource } from './RecordedClusterSource';

const examples = resolve(__dirname, '../../../../../examples');

/** The recorded fleet is what the demo portal and the browser tests show. */
describe('the demo fleet', () => {
  const fleet = new Map<string, ClusterDetail>();

  beforeAll(async () => {
    const source = new RecordedClusterSource(resolve(examples, 'fleet'));
    for (const { name } of await source.listClusters()) {
      fleet.set(name, await source.readCluster(name));
    }
  });

  it('has the clusters of the example platform', () => {
    const { intent } = parseIntent(
      readFileSync(
        resolve(examples, 'intents/argocd-three-environments.yaml'),
        'utf8',
      ),
    );
    const names =
      intent && resolvePlatform(intent).clusters.map(({ name }) => name);
    expect([...fleet.keys()].sort()).toEqual(names);
  });

  it('has a good, a middling and a poor cluster', () => {
    expect(fleet.get('eu-production')).toMatchObject({
      state: 'healthy',
      nodes: { total: 6, ready: 6 },
      zones: ['eu-central-1-a', 'eu-central-1-b', 'eu-central-1-c'],
      problems: [],
    });
    expect(fleet.get('us-production')?.state).toBe('degraded');
    expect(fleet.get('shared')?.state).toBe('unhealthy');
    const reasons = fleet.get('shared')?.problems.map(({ reason }) => reason);
    expect(reasons).toEqual(
      expect.arrayContaining([
        'CrashLoopBackOff',
        'ImagePullBackOff',
        'Unschedulable',
        'BackoffLimitExceeded',
        'Pending',
      ]),
    );
  });

  it('has 25 to 60 workloads, and every kind was read', () => {
    const details = [...fleet.values()];
    const total = details.reduce(
      (sum, { workloads }) => sum + (workloads?.total ?? 0),
      0,
    );
    expect(total).toBeGreaterThanOrEqual(25);
    expect(total).toBeLessThanOrEqual(60);
    expect(details.flatMap(({ unknownKinds }) => unknownKinds)).toEqual([]);
  });
});
