import {
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';

/** A repository beside the fleet's. */
export interface CompanionRepository {
  /** Name of its local repository. */
  name: string;
  /** Folder of the rendered tree. */
  folder: string;
  /** As the RepoUrlPicker writes it; absent for a local repository. */
  repoUrl?: string;
}

/** `host?owner=…&repo=shop` becomes `host?owner=…&repo=shop-apps`. */
function repoUrlBeside(repoUrl: string, part: string): string {
  const [host, query = ''] = repoUrl.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('repo', `${parameters.get('repo')}-${part}`);
  return `${host}?${parameters}`;
}

/**
 * The repositories in which an engine looks for the other parts of a tree that
 * is cut into several, with the names that the intent derives from the first.
 *
 * @returns undefined when there is one repository
 */
export function companionRepositories(options: {
  intent: PlatformIntent;
  repoUrl?: string;
}): Record<'infrastructure' | 'apps', CompanionRepository> | undefined {
  const { intent, repoUrl } = options;
  const layout = resolvePlatform(intent).choices['repository-layout'];
  const [tenant] = intent.spec.tenants ?? [];
  const apps = {
    'fleet-infrastructure-apps': 'apps',
    'repository-per-team': `apps-${tenant?.name}`,
  }[layout ?? ''];
  if (apps === undefined) return undefined;
  const companion = (part: string): CompanionRepository => ({
    name: `${intent.metadata.name}-${part}`,
    folder: part,
    ...(repoUrl && { repoUrl: repoUrlBeside(repoUrl, part) }),
  });
  return { infrastructure: companion('infrastructure'), apps: companion(apps) };
}
