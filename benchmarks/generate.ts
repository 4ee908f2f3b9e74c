import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App, ApiObject, Chart } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import {
  type PlatformIntent,
  resolvePlatform,
} from '../packages/architecture/src';
import {
  createRenderer,
  parsePlatform,
  renderRepository,
} from '../packages/gitops/src';
import { checkManifests } from '../packages/readiness/src';
import { findTool } from '../tools/control-plane/src';
import { middle } from './middle';

const SERVICES = 200;
/** What runs in this process is timed warm: in its first rounds the compiler of Node is still at work. */
const IN_PROCESS = { counted: 5, warmUp: 20 };
/** Starting helm 200 times takes a while and says no more than 20 times. */
const HELM_SERVICES = 20;
const LARGEST_OUTPUT = 1 << 28;

function run(program: string, args: string[]): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    env: { ...process.env, GOMAXPROCS: '1' },
  });
  if (status !== 0)
    throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** A platform of one environment and 200 services. The version is part of each, so that another one changes all texts. */
function platform(
  version: (service: number) => string,
  packaging: 'kustomize' | 'helm' = 'kustomize',
) {
  const intent: PlatformIntent = {
    apiVersion: 'kubernetes-architect.io/v1alpha1',
    kind: 'Platform',
    metadata: { name: 'benchmark' },
    spec: {
      delivery: {
        engine: 'argocd',
        repository: { url: 'https://git.example.com/platform/benchmark.git' },
      },
      environments: [{ name: 'production', production: true }],
      clusters: [
        {
          name: 'main',
          environments: ['production'],
          provider: 'other',
          region: 'north',
          kubernetesVersion: '1.36',
        },
      ],
      tenants: [
        {
          name: 'shop',
          owner: 'shop-developers',
          quota: { cpu: '400', memory: '800Gi', pods: 5000 },
        },
      ],
      apps: Array.from({ length: SERVICES }, (_, service) => ({
        name: `service-${service}`,
        tenant: 'shop',
        kind: 'web' as const,
        image: `registry.example.com/shop/service-${service}:${version(
          service,
        )}`,
        port: 8080,
        autoscaling: { minReplicas: 2, maxReplicas: 4 },
        env: { RELEASE: version(service) },
      })),
    },
  };
  const { intent: parsed, errors } = parsePlatform(intent);
  if (errors) throw new Error(JSON.stringify(errors.slice(0, 3)));
  const model = resolvePlatform(parsed);
  return { ...model, choices: { ...model.choices, packaging } };
}

function writeTree(
  folder: string,
  { files }: ReturnType<typeof renderRepository>,
): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The same objects by cdk8s: one chart for each service. */
function synthesise(objects: readonly object[][], release: string): string {
  const app = new App();
  objects.forEach((services, index) => {
    const chart = new Chart(app, `service-${index}`);
    services.forEach((object, position) => {
      const { apiVersion, kind, metadata, ...rest } = object as {
        apiVersion: string;
        kind: string;
        metadata: Record<string, unknown>;
      };
      // eslint-disable-next-line no-new
      new ApiObject(chart, `${kind}-${position}`, {
        apiVersion,
        kind,
        metadata: { ...metadata, annotations: { release } },
        ...rest,
      });
    });
  });
  return app.synthYaml();
}

const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));
try {
  const tree = renderRepository(platform(() => '1.0.0'));
  writeTree(folder, tree);
  const overlays = tree.files
    .map(
      ({ path }) =>
        /^(apps\/[^/]+\/envs\/[^/]+)\/kustomization\.yaml$/.exec(path)?.[1],
    )
    .flatMap(path => (path === undefined ? [] : [path]));
  writeFileSync(
    join(folder, 'kustomization.yaml'),
    JSON.stringify({ resources: overlays }),
  );
  const kustomize = findTool('kustomize');
  const helm = findTool('helm');
  const built = run(kustomize, ['build', folder]);
  const objects = parseAllDocuments(built).map(
    document => document.toJS() as { metadata: { name: string } },
  );
  const byService = Array.from({ length: SERVICES }, (_, service) =>
    objects.filter(({ metadata }) =>
      new RegExp(`^service-${service}(-|$)`).test(metadata.name),
    ),
  );
  const charts = mkdtempSync(join(tmpdir(), 'benchmark-charts-'));
  const helmTree = renderRepository(platform(() => '1.0.0', 'helm'));
  writeTree(charts, helmTree);
  const chartFolders = helmTree.files.flatMap(
    ({ path }) => /^(apps\/.*)\/Chart\.yaml$/.exec(path)?.[1] ?? [],
  );

  const ours = middle(IN_PROCESS, round => {
    const rendered = renderRepository(platform(() => `1.0.${round}`));
    if (rendered.files.length < objects.length)
      throw new Error('too few files');
  });
  const judged = middle({ counted: 3 }, round => {
    checkManifests({
      files: renderRepository(platform(() => `2.0.${round}`))
        .files.filter(
          ({ path }) => path.endsWith('.yaml') && path.startsWith('apps/'),
        )
        .map(({ path, content }) => ({ path, text: content })),
    });
  });
  const cdk8s = middle(IN_PROCESS, round => {
    synthesise(byService, `1.0.${round}`);
  });
  const kustomized = middle({ counted: 3 }, () => {
    run(kustomize, ['build', folder]);
  });
  const templated =
    (middle({ counted: 1 }, () => {
      for (const chart of chartFolders.slice(0, HELM_SERVICES))
        run(helm, [
          'template',
          join(charts, chart),
          ...['values', 'version'].flatMap(name => [
            '--values',
            join(charts, chart, `../envs/production/${name}.yaml`),
          ]),
        ]);
    }) *
      SERVICES) /
    HELM_SERVICES;
  const render = createRenderer();
  const one = middle({ counted: 20, warmUp: 20 }, round => {
    render(platform(service => (service === 7 ? `1.1.${round}` : '1.0.0')));
  });
  rmSync(charts, { recursive: true });

  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const times = (value: number) => `${value.toFixed(1)}×`;
  // eslint-disable-next-line no-console
  console.log(
    [
      `Node ${process.version}, ${
        cpus()[0]?.model ?? 'unknown processor'
      }, one core each; ${SERVICES} services, ${objects.length} manifests.`,
      '',
      row('what', 'this project', 'peer', 'time of the peer', 'ratio'),
      row('---', '---:', '---', '---:', '---:'),
      ...[
        ['cdk8s, in process', cdk8s],
        ['kustomize, one build of all overlays', kustomized],
        [
          `helm template for each service (of ${HELM_SERVICES}, scaled)`,
          templated,
        ],
      ].map(([peer, time]) =>
        row(
          'all services',
          `${ours.toFixed(0)} ms`,
          peer,
          `${Number(time).toFixed(0)} ms`,
          times(Number(time) / ours),
        ),
      ),
      row(
        'one service of all again',
        `${one.toFixed(1)} ms`,
        'kustomize, one build of all overlays',
        `${kustomized.toFixed(0)} ms`,
        times(kustomized / one),
      ),
      '',
      `With every manifest judged by all rules beside it: ${judged.toFixed(
        0,
      )} ms.`,
    ].join('\n'),
  );
} finally {
  rmSync(folder, { recursive: true });
}
