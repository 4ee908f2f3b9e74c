import type { PlatformIntent } from '@kubernetes-architect/architecture';
import { markdownText } from './markdownText';

const ENGINES = { argocd: 'Argo CD', flux: 'Flux' };

/** Says in Markdown what a platform consists of and where in its repository that is. */
export function summarizePlatform(options: {
  intent: PlatformIntent;
  paths: readonly string[];
}): string {
  const { metadata, spec } = options.intent;
  const { clusters, environments, delivery, tenants = [], apps = [] } = spec;
  const stages = environments.map(({ name }) => name).join(' → ');
  const title = markdownText(metadata.title ?? metadata.name);
  const folders = countByFolder(options.paths)
    .map(([folder, count]) =>
      folder === '' ? `${count} at the top` : `${count} in \`${folder}\``,
    )
    .join(', ');
  return `${[
    `**${title}** is delivered by ${
      ENGINES[delivery.engine]
    }. Versions move ${markdownText(stages)}.`,
    '',
    ...clusters.map(
      ({ name, region, kubernetesVersion, environments: hosted }) =>
        `- Cluster **${markdownText(name)}** in ${markdownText(
          region,
        )}, Kubernetes ${kubernetesVersion}: ${markdownText(
          hosted.join(', '),
        )}`,
    ),
    ...tenants.map(
      ({ name, owner }) =>
        `- Team **${markdownText(name)}**, owned by ${markdownText(owner)}`,
    ),
    ...apps.map(
      ({ name, tenant, image }) =>
        `- App **${markdownText(name)}** of ${markdownText(
          tenant,
        )}, image ${markdownText(image)}`,
    ),
    '',
    `Files: ${folders}`,
  ].join('\n')}\n`;
}

function countByFolder(paths: readonly string[]): Array<[string, number]> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.indexOf('/') + 1);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}
