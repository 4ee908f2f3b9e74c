import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import type { SelectedAddon } from '@kubernetes-architect/addons';
import { findTool } from '@kubernetes-architect/control-plane';
import { type RepositoryTree, serializeYaml } from '../../src';

/** A chart that stands in for one that cannot be fetched. */
export interface StubChart {
  addon: SelectedAddon;
  /** Files with the CustomResourceDefinitions that it brings. */
  crds?: string[];
  /** Objects beside the ConfigMap with the merged values, by name of the file. */
  templates?: Record<string, object>;
}

/** Charts served over loopback, as a Helm repository for each. */
export interface StubCharts {
  /** The tree with the addresses of the charts replaced by those of the stand-ins. */
  rewrite(tree: RepositoryTree): RepositoryTree;
  stop(): Promise<void>;
}

/** Says what the chart was given: the values of all layers, merged by Helm itself. */
const VALUES_TEMPLATE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-values
  namespace: {{ .Release.Namespace }}
data:
  values.yaml: |
{{ toYaml .Values | indent 4 }}
`;

function helm(...args: string[]): void {
  execFileSync(findTool('helm'), args, { stdio: 'pipe' });
}

function writeChart(folder: string, chart: StubChart): void {
  const { definition, version } = chart.addon;
  const { source, name } = definition;
  if (source.kind !== 'helm') throw new Error(`${name} is no chart`);
  const chartFolder = join(folder, 'charts', source.chart);
  for (const part of ['crds', 'templates'])
    mkdirSync(join(chartFolder, part), { recursive: true });
  writeFileSync(
    join(chartFolder, 'Chart.yaml'),
    serializeYaml({ apiVersion: 'v2', name: source.chart, version }),
  );
  writeFileSync(join(chartFolder, 'templates/values.yaml'), VALUES_TEMPLATE);
  for (const [file, object] of Object.entries(chart.templates ?? {}))
    writeFileSync(join(chartFolder, 'templates', file), serializeYaml(object));
  for (const file of chart.crds ?? [])
    writeFileSync(
      join(chartFolder, 'crds', basename(file)),
      readFileSync(file),
    );
  const repository = join(folder, 'served', name);
  mkdirSync(repository, { recursive: true });
  helm('package', chartFolder, '--destination', repository);
  helm('repo', 'index', repository);
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    try {
      response.end(readFileSync(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

/** Packs the charts with helm and serves them until it is stopped. */
export async function startStubCharts(
  folder: string,
  charts: readonly StubChart[],
): Promise<StubCharts> {
  for (const chart of charts) writeChart(folder, chart);
  const server = await serve(join(folder, 'served'));
  const { port } = server.address() as AddressInfo;
  const addresses = charts.flatMap(({ addon: { definition } }) =>
    definition.source.kind === 'helm'
      ? [
          {
            from: definition.source.repository.replace(/^oci:\/\//, ''),
            to: `http://127.0.0.1:${port}/${definition.name}`,
          },
        ]
      : [],
  );
  return {
    rewrite: tree => ({
      files: tree.files.map(file => ({
        ...file,
        content: addresses.reduce(
          (content, { from, to }) => content.replaceAll(from, to),
          file.content,
        ),
      })),
    }),
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
      }),
  };
}
