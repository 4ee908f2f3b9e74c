import { join } from 'node:path';
import { findToolFolder } from '../build/findTool.ts';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import { startControlPlane } from '../cluster/startControlPlane.ts';
import { deployment } from '../testing/deployment.ts';
import { validateManifests } from './validateManifests.ts';
import { writeSchemas } from './writeSchemas.ts';

const toText = (...objects: object[]) =>
  objects.map(object => JSON.stringify(object)).join('\n---\n');

const gitRepository = (spec: object) => ({
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'platform', namespace: 'flux-system' },
  spec: { interval: '1m', url: 'https://git.example.com/a.git', ...spec },
});

const application = (spec: object) => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name: 'web', namespace: 'argocd' },
  spec: {
    project: 'default',
    destination: { server: 'https://kubernetes.default.svc' },
    source: { repoURL: 'https://git.example.com/a.git', path: '.' },
    ...spec,
  },
});

describe('validateManifests', () => {
  let cluster: ControlPlane;
  let schemas: string;

  beforeAll(async () => {
    cluster = await startControlPlane({
      name: 'schemas',
      crds: [join(findToolFolder('flux'), 'crds')],
    });
    schemas = await writeSchemas({
      controlPlane: cluster,
      crds: [join(findToolFolder('argocd'), 'crds')],
    });
  });

  afterAll(() => cluster?.stop());

  it('finds built-in kinds, CRDs of the cluster and CRDs of files valid', async () => {
    const text = toText(
      deployment({ name: 'web', replicas: 2 }),
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: { name: 'deny' },
        spec: {
          podSelector: {},
          ingress: [{ ports: [{ port: 'http' }, { port: 80 }] }],
        },
      },
      gitRepository({ ref: { branch: 'main' } }),
      application({ syncPolicy: { automated: { prune: true } } }),
    );
    expect(await validateManifests({ schemas, text })).toEqual({
      valid: 5,
      invalid: 0,
      errors: 0,
      skipped: 0,
      problems: [],
    });
  });

  it('accepts the CRDs themselves, whose schema refers to itself', async () => {
    const summary = await validateManifests({
      schemas,
      paths: [join(findToolFolder('flux'), 'crds')],
    });
    expect(summary.problems).toEqual([]);
    expect(summary.valid).toBeGreaterThan(5);
  });

  it('refuses unknown fields anywhere', async () => {
    const wrong = deployment({ name: 'web', replicas: 2 });
    (wrong.spec as { template: { spec: object } }).template.spec = {
      containers: [{ name: 'main', image: 'a', prots: [] }],
    };
    const summary = await validateManifests({
      schemas,
      text: toText(
        wrong,
        gitRepository({ reff: {} }),
        application({ syncPolicy: { automatic: {} } }),
      ),
    });
    expect(summary).toMatchObject({ valid: 0, invalid: 3, errors: 0 });
    const messages = summary.problems.flatMap(problem => problem.messages);
    expect(messages.join('\n')).toMatch(/automatic[^]*prots[^]*reff/);
  });

  it('refuses wrong types, duplicate keys and kinds without schema', async () => {
    const text = [
      JSON.stringify(
        deployment({ name: 'web', replicas: 'two' as unknown as number }),
      ),
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: x, a: y}',
      'apiVersion: example.com/v1\nkind: Unknown\nmetadata: {name: a}',
    ].join('\n---\n');
    const summary = await validateManifests({ schemas, text });
    expect(summary).toMatchObject({ valid: 0, skipped: 0 });
    expect(summary.invalid + summary.errors).toBe(3);
    expect(JSON.stringify(summary.problems)).toMatch(
      /could not find schema for Unknown/,
    );
  });
});
