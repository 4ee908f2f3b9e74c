import { INTENT_API_VERSION, type PlatformIntent } from './intentSchema';

/**
 * Answers from which a starter intent is made.
 *
 * @public
 */
export interface StarterAnswers {
  /** Default: `my-platform`. */
  name?: string;
  /** Default: `argocd`. */
  engine?: PlatformIntent['spec']['delivery']['engine'];
  /** Default: an address that has to be replaced. */
  repositoryUrl?: string;
}

/**
 * A small valid intent to begin with: one cluster, one environment, one tenant
 * and one app.
 *
 * @public
 */
export function starterIntent(answers: StarterAnswers = {}): PlatformIntent {
  const {
    name = 'my-platform',
    engine = 'argocd',
    repositoryUrl = 'https://git.example.com/platform/my-platform.git',
  } = answers;
  return {
    apiVersion: INTENT_API_VERSION,
    kind: 'Platform',
    metadata: { name },
    spec: {
      delivery: { engine, repository: { url: repositoryUrl, branch: 'main' } },
      environments: [{ name: 'dev' }],
      clusters: [
        {
          name: 'local',
          environments: ['dev'],
          region: 'local',
          provider: 'kind',
          kubernetesVersion: '1.36',
        },
      ],
      tenants: [{ name: 'team-a', owner: 'team-a' }],
      apps: [
        {
          name: 'hello',
          tenant: 'team-a',
          kind: 'web',
          image: 'nginxinc/nginx-unprivileged:1.29.3-alpine',
          port: 8080,
        },
      ],
    },
  };
}
