import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run, useTemporaryFolder } from '../testing/runInFolder';

function recorded(cluster: string): string {
  return resolve(
    __dirname,
    `../../../../examples/fleet/${cluster}.snapshot.json`,
  );
}

const HEALTHY = {
  apiVersion: 'kubernetes-architect.io/v1alpha1',
  kind: 'ClusterSnapshot',
  metadata: { name: 'small', observedAt: '2026-11-21T10:00:00Z' },
  server: { version: { gitVersion: 'v1.36.0' } },
  objects: {
    Pod: [],
    Namespace: [],
    Deployment: [
      {
        metadata: { name: 'web', namespace: 'shop' },
        spec: { template: { spec: { containers: [{ name: 'app' }] } } },
      },
    ],
    StatefulSet: [],
    DaemonSet: [],
  },
};

describe('architect assess', () => {
  const at = useTemporaryFolder();
  const assess = (...args: string[]) => run('assess', '--snapshot', ...args);

  it('judges the recorded clusters in the order of their shape', async () => {
    const scores: number[] = [];
    for (const cluster of ['eu-production', 'us-production', 'shared']) {
      const { code, out } = await assess(recorded(cluster), '--format', 'json');
      const { score, cluster: metadata } = JSON.parse(out);
      expect(code).toBe(1);
      expect(metadata.name).toBe(cluster);
      scores.push(score.value);
    }
    expect(scores[0]).toBeGreaterThan(scores[1]);
    expect(scores[1]).toBeGreaterThan(scores[2]);
  });

  it('shows tenants apart from the platform, and what is unknown', async () => {
    const { out } = await assess(recorded('shared'));
    const tenants = out.indexOf('\nTenant namespaces\n');
    const platform = out.indexOf('\nCluster and platform namespaces\n');
    expect(tenants).toBeGreaterThan(0);
    expect(platform).toBeGreaterThan(tenants);
    expect(out.indexOf('Deployment shop-dev/')).toBeLessThan(platform);
    expect(out.indexOf('Namespace argocd')).toBeGreaterThan(platform);
    expect(out).toContain('Secret: the snapshot was made without it');
  });

  it('writes SARIF and JUnit', async () => {
    const sarif = await assess(recorded('shared'), '--format', 'sarif');
    expect(JSON.parse(sarif.out).runs[0].results.length).toBeGreaterThan(100);
    const junit = await assess(recorded('shared'), '--format', 'junit');
    expect(junit.out).toContain('<failure ');
  });

  it('plans the Pod Security Standards of each namespace', async () => {
    const { code, out } = await assess(
      recorded('shared'),
      '--plan',
      'pss',
      '--format',
      'json',
    );
    expect(code).toBe(1);
    const { namespaces } = JSON.parse(out);
    expect(namespaces.length).toBeGreaterThan(3);
    for (const { level, steps } of namespaces) {
      expect(steps.length > 0 || level === 'restricted').toBe(true);
    }
  });

  it('ends with 0 when everything asked for is known and passes', async () => {
    writeFileSync(at('small.json'), JSON.stringify(HEALTHY));
    const { code, out } = await assess(
      at('small.json'),
      '--standard',
      'pss-baseline',
    );
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('score 100 (A), coverage 100 %'),
    });
  });

  it('does not pass what could not be read', async () => {
    const { Deployment: _unread, ...objects } = HEALTHY.objects;
    const unknownKinds = [
      {
        kind: 'Deployment',
        resource: 'apps/deployments',
        code: 'forbidden',
        message: 'no rights',
      },
    ];
    const Node = [{ metadata: { name: 'a' } }];
    writeFileSync(
      at('blind.json'),
      JSON.stringify({
        ...HEALTHY,
        unknownKinds,
        objects: { ...objects, Node },
      }),
    );
    const { code, out } = await assess(
      at('blind.json'),
      '--standard',
      'pss-baseline',
    );
    expect(code).toBe(1);
    expect(out).toContain('cannot read apps/Deployment: no rights');
    expect(out).toContain('score 0 (F), coverage 0 %');
  });

  it.each([
    ['not json', '{', 'is not JSON'],
    ['another kind', '{"kind":"Pod"}', 'kind must be ClusterSnapshot'],
    [
      'a newer revision',
      JSON.stringify({ ...HEALTHY, revision: 99 }),
      'revision must be a whole number up to',
    ],
    [
      'no list',
      JSON.stringify({ ...HEALTHY, objects: { Pod: {} } }),
      'objects.Pod must be a list',
    ],
  ])('refuses %s with file and field', async (_case, text, message) => {
    writeFileSync(at('bad.json'), text);
    const { code, out, err } = await assess(at('bad.json'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`bad.json: ${message}`);
  });

  it('survives objects that are none', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const objects = {
      ...HEALTHY.objects,
      Pod: [1, undefined, { metadata: { name: 'deep' }, spec: 'DEEP' }],
    };
    const text = JSON.stringify({ ...HEALTHY, objects });
    writeFileSync(at('odd.json'), text.replace('"DEEP"', deep));
    const { code, out } = await assess(at('odd.json'));
    expect(code).toBe(1);
    expect(out).toContain('Pod: 3 of 3 are no Pod');
  });
});
