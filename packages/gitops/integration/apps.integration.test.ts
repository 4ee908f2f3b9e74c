import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  type KubernetesObject,
  startControlPlane,
  validateManifests,
  waitFor,
  writeSchemas,
} from '@kubernetes-architect/control-plane';
import { parseAllDocuments } from 'yaml';
import { renderRepository, type RepositoryTree } from '../src';
import {
  APP_VARIANTS,
  everyAppKind,
  ROLLOUT_TESTS,
  testedRollout,
} from './apps/appVariants';
import { writeCrds } from './matrix/crdFiles';
import { kustomizeBuild } from './support/kustomizeBuild';
import { putTree, temporaryFolder } from './support/treeFolder';

/** Kinds that apps are made of, beside those of Kubernetes itself. Seldon's are not among the test data. */
const KINDS = new Set([
  'argoproj.io/AnalysisTemplate',
  'argoproj.io/Rollout',
  'autoscaling.k8s.io/VerticalPodAutoscaler',
  'cilium.io/CiliumNetworkPolicy',
  'configuration.konghq.com/KongPlugin',
  'external-secrets.io/ExternalSecret',
  'flagger.app/Canary',
  'flagger.app/MetricTemplate',
  'gateway.envoyproxy.io/BackendTrafficPolicy',
  'gateway.envoyproxy.io/SecurityPolicy',
  'gateway.networking.k8s.io/HTTPRoute',
  'keda.sh/ScaledObject',
  'monitoring.coreos.com/PodMonitor',
  'monitoring.coreos.com/PrometheusRule',
  'monitoring.coreos.com/ServiceMonitor',
  'operator.victoriametrics.com/VMPodScrape',
  'operator.victoriametrics.com/VMRule',
  'operator.victoriametrics.com/VMServiceScrape',
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/RequestAuthentication',
  'serving.kserve.io/InferenceService',
  'traefik.io/Middleware',
]);

interface Pod extends KubernetesObject {
  status?: { phase?: string };
}

interface Built {
  tenants: string[];
  apps: string[];
}

/** The classes that pods of tenants name. */
function priorityClasses(tree: RepositoryTree): string {
  const file = tree.files.find(({ path }) =>
    path.endsWith('/priority-classes.yaml'),
  );
  if (!file) throw new Error('no priority classes');
  return file.content;
}

describe('apps of every kind', () => {
  let controlPlane: ControlPlane;
  let schemas: string;
  const folders: string[] = [];

  async function build(model: PlatformModel): Promise<Built> {
    const folder = temporaryFolder();
    folders.push(folder);
    const tree = renderRepository(model);
    putTree(folder, tree);
    const overlays = (path: string, names: string[]) =>
      Promise.all(names.map(name => kustomizeBuild(join(folder, path, name))));
    const tenants = model.tenants.flatMap(({ name, namespaces }) =>
      namespaces.map(({ environment }) => `${name}/envs/${environment}`),
    );
    const apps = model.apps.flatMap(({ name, environments }) =>
      environments.map(({ environment }) => `${name}/envs/${environment}`),
    );
    await controlPlane.apply(priorityClasses(tree));
    return {
      tenants: await overlays('tenants', tenants),
      apps: await overlays('apps', apps),
    };
  }

  async function apply({ tenants, apps }: Built): Promise<void> {
    for (const text of tenants) await controlPlane.apply(text);
    for (const text of apps) await controlPlane.apply(text);
  }

  beforeAll(async () => {
    controlPlane = await startControlPlane({ name: 'apps', nodes: 2 });
    const folder = temporaryFolder();
    folders.push(folder);
    const crds = writeCrds(folder, KINDS);
    await controlPlane.applyCrds(crds);
    schemas = await writeSchemas({ controlPlane, crds });
  }, 600_000);

  afterAll(async () => {
    await controlPlane?.stop();
    for (const folder of folders)
      rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ...Object.entries(APP_VARIANTS).map(
      ([name, choices]) => [name, everyAppKind(choices)] as const,
    ),
    ...ROLLOUT_TESTS.map(
      ([name, tool, rollout]) =>
        [`${name} by ${tool}`, testedRollout(tool, rollout)] as const,
    ),
  ])(
    'are strictly valid and accepted by the API server: %s',
    async (_, model) => {
      const built = await build(model);
      const text = built.apps.join('\n---\n');
      const summary = await validateManifests({ schemas, text });
      expect(summary).toMatchObject({ invalid: 0, errors: 0, skipped: 0 });
      expect(summary.valid).toBe(parseAllDocuments(text).length);
      await apply(built);
    },
    120_000,
  );

  it('change without an immutable field: other images, replicas, variables, autoscaling and schedules', async () => {
    const choices = { 'progressive-delivery': 'rolling-update' };
    await apply(await build(everyAppKind(choices)));
    const changed = everyAppKind(choices, ({ spec }) => {
      for (const app of spec.apps ?? []) {
        app.image = app.image.replace(/:[^:]+$/, ':9.9.9');
        app.env = { ...app.env, ADDED: 'yes' };
        if (app.kind === 'cron') app.schedule = '0 4 * * *';
        if (app.kind === 'stateful') app.replicas = 2;
        if (app.kind === 'web')
          app.autoscaling = { minReplicas: 2, maxReplicas: 4 };
      }
    });
    await apply(await build(changed));
    const jobs = await controlPlane.api.list<KubernetesObject>(
      '/apis/batch/v1/namespaces/shop-production/jobs',
    );
    const names = jobs.map(({ metadata }) => metadata?.name ?? '');
    expect(
      names.filter(name => name.startsWith('migrate-')).length,
    ).toBeGreaterThanOrEqual(2);
  }, 180_000);

  it('start their pods in namespaces that are held to the restricted level', async () => {
    const running = async () => {
      const pods = await controlPlane.api.list<Pod>('/api/v1/pods');
      return [
        ...new Set(
          pods
            .filter(({ status }) => status?.phase === 'Running')
            .map(
              ({ metadata }) => metadata?.labels?.['app.kubernetes.io/name'],
            ),
        ),
      ];
    };
    const wanted = ['admin', 'orders', 'web'];
    await waitFor({
      what: `the pods of ${wanted.join(', ')} to run`,
      timeout: 90_000,
      interval: 500,
      describe: async () => String(await running()),
      attempt: async () => {
        const found = await running();
        return wanted.every(name => found.includes(name)) ? true : undefined;
      },
    });
    const events = await controlPlane.kubectl([
      'get',
      'events',
      '--all-namespaces',
      '-o',
      'jsonpath={range .items[*]}{.message}{"\\n"}{end}',
    ]);
    expect(events).not.toMatch(/violates PodSecurity/);
  }, 120_000);
});
