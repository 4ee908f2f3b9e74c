import type { PlatformIntent } from '@kubernetes-architect/architecture';
import { markdownText } from './markdownText';

const ENGINES = { argocd: 'Argo CD', flux: 'Flux' };

/** Says in Markdown what a platform consists of and what was written for it. */
export function summarizePlatform(options: {
  intent: PlatformIntent;
  paths: readonly string[];
}): string {
  const { metadata, spec } = options.intent;
  const { clusters, environments, delivery, tenants = [], apps = [] } = spec;
  const row = (...cells: string[]) =>
    `| ${cells.map(markdownText).join(' | ')} |`;
  const stages = environments
    .map(environment => markdownText(environment.name))
    .join(' → ');
  const lines = [
    `**${markdownText(metadata.title ?? metadata.name)}** has ${
      options.paths.length
    } files and is delivered by ${
      ENGINES[delivery.engine]
    }. Versions move ${stages}.`,
    '',
    '| Cluster | Environments | Region | Kubernetes |',
    '| --- | --- | --- | --- |',
    ...clusters.map(cluster =>
      row(
        cluster.name,
        cluster.environments.join(', '),
        cluster.region,
        cluster.kubernetesVersion,
      ),
    ),
  ];
  if (tenants.length > 0) {
    lines.push('', '| Team | Owner | Apps |', '| --- | --- | --- |');
    for (const { name, owner } of tenants) {
      const own = apps
        .filter(app => app.tenant === name)
        .map(app => `${app.name} (${app.image})`);
      lines.push(row(name, owner, own.join(', ') || 'none yet'));
    }
  }
  lines.push(
    '',
    '| Folder | Files |',
    '| --- | --- |',
    ...countByFolder(options.paths).map(([folder, count]) =>
      row(folder, String(count)),
    ),
  );
  return `${lines.join('\n')}\n`;
}

function countByFolder(paths: readonly string[]): Array<[string, number]> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.includes('/')
      ? `${path.slice(0, path.indexOf('/'))}/`
      : 'the root';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}
