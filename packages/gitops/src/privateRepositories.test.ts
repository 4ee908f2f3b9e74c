import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { exampleContext } from './pipelines/testing/exampleContext';
import { renderRepository } from './renderRepository';

interface Source {
  kind: string;
  metadata: { name: string; namespace: string };
  spec: { url: string; secretRef?: { name: string } };
}

const FOLDER = 'https://git.example.com/platform/';
const HTTPS = `${FOLDER}shop.git`;
const PER_TEAM = { 'repository-layout': 'repository-per-team' };

function filesOf(
  engine: 'argocd' | 'flux',
  options: {
    choices?: Record<string, string>;
    repository?: Partial<PlatformModel['delivery']['repository']>;
  } = {},
): ReadonlyMap<string, string> {
  const { model } = exampleContext(
    `${engine}-three-environments`,
    options.choices ?? {},
  );
  const { files } = renderRepository({
    ...model,
    delivery: {
      ...model.delivery,
      repository: {
        ...model.delivery.repository,
        private: true,
        ...options.repository,
      },
    },
  });
  return new Map(files.map(({ path, content }) => [path, content]));
}

function readmeOf(files: ReadonlyMap<string, string>): string {
  return files.get('README.md') ?? files.get('fleet/README.md') ?? '';
}

function sourcesOf(files: ReadonlyMap<string, string>): Source[] {
  return [...files]
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([, content]) => parseAllDocuments(content))
    .map(document => document.toJS() as Source)
    .filter(object => object?.kind === 'GitRepository');
}

describe('private repositories', () => {
  it.each([
    ['one repository', {}, 1],
    ['a repository for each team', PER_TEAM, 4],
    ['rendered branches', { promotion: 'rendered-branches' }, 4],
  ])('are read by Flux with one Secret: %s', (_, choices, atLeast) => {
    const all = sourcesOf(
      filesOf('flux', { choices, repository: { url: HTTPS } }),
    );
    const sources = all.filter(({ spec }) => spec.url.startsWith(FOLDER));
    const others = all.filter(({ spec }) => !spec.url.startsWith(FOLDER));
    expect(
      new Set(sources.map(({ metadata }) => metadata.name)).size,
    ).toBeGreaterThanOrEqual(atLeast);
    for (const { spec } of sources)
      expect(spec.secretRef).toEqual({ name: 'git-credentials' });
    expect(others.length).toBeGreaterThan(0);
    for (const { spec } of others) expect(spec.secretRef).toBeUndefined();
  });

  it('are read with a Secret of its own from the namespace of a virtual cluster, as its page says', () => {
    const files = filesOf('flux', { choices: { tenancy: 'virtual-cluster' } });
    const inside = sourcesOf(files).filter(
      ({ metadata }) => metadata.namespace !== 'flux-system',
    );
    expect(inside.length).toBeGreaterThan(0);
    for (const { spec } of inside)
      expect(spec.secretRef).toEqual({ name: 'git-credentials' });
    expect(files.get('tenants/storefront/virtual-cluster/README.md')).toContain(
      '--namespace <namespace> create secret generic git-credentials',
    );
  });

  it('get their token from a prompt, in each cluster of Flux', () => {
    const readme = readmeOf(filesOf('flux', { repository: { url: HTTPS } }));
    expect(readme).toContain('read -rs GIT_TOKEN');
    for (const cluster of ['eu-production', 'shared'])
      expect(readme).toContain(
        `printf '%s' "$GIT_TOKEN" | kubectl --context ${cluster} --namespace flux-system create secret generic git-credentials --from-literal=username=git --from-file=password=/dev/stdin`,
      );
    expect(readme).toContain(`may read \`${HTTPS}\``);
  });

  it('are known to Argo CD by their address', () => {
    const readme = readmeOf(filesOf('argocd', { repository: { url: HTTPS } }));
    expect(readme).toContain(
      `printf '%s' "$GIT_TOKEN" | kubectl --context shared --namespace argocd create secret generic git-credentials --from-literal=type=git --from-literal=url=${HTTPS} --from-literal=username=git --from-file=password=/dev/stdin`,
    );
    expect(readme).toContain(
      'kubectl --context shared --namespace argocd label secret git-credentials argocd.argoproj.io/secret-type=repo-creds',
    );
  });

  it('are known to each Argo CD, by the folder that all are in', () => {
    const readme = readmeOf(
      filesOf('argocd', {
        choices: { ...PER_TEAM, 'gitops-engine': 'argocd-per-cluster' },
      }),
    );
    expect(readme).toMatch(
      /kubectl --context eu-production --namespace argocd create secret .*--from-literal=url=https:\/\/git\.example\.com\/platform\/ /,
    );
    expect(readme).toMatch(/may read `[^`]+`, `[^`]+`/);
  });

  it('are read again after the loss of a cluster, with the Secret from a vault', () => {
    const choices = { 'disaster-recovery': 'rebuild' };
    const pageOf = (isPrivate: boolean) =>
      filesOf('flux', { choices, repository: { private: isPrivate } }).get(
        'recovery/README.md',
      );
    expect(pageOf(true)).toContain(
      'the Secret `git-credentials` in `GIT_ACCESS`',
    );
    expect(pageOf(false)).not.toContain('git-credentials');
  });

  it.each([
    [
      'flux',
      'ssh://git@git.example.com/acme/shop.git',
      '--from-file=identity=KEY_FILE --from-file=known_hosts=KNOWN_HOSTS_FILE',
    ],
    [
      'argocd',
      'git@git.example.com:acme/shop.git',
      '--from-literal=url=git@git.example.com:acme/shop.git --from-file=sshPrivateKey=KEY_FILE',
    ],
  ] as const)('get a key from a file for %s over SSH', (engine, url, flags) => {
    const readme = readmeOf(filesOf(engine, { repository: { url } }));
    expect(readme).toContain(flags);
    expect(readme).not.toContain('GIT_TOKEN');
  });

  it.each(['argocd', 'flux'] as const)(
    'are the only ones that ask for credentials of %s',
    engine => {
      const files = filesOf(engine, { repository: { private: false } });
      for (const { spec } of sourcesOf(files))
        expect(spec).not.toHaveProperty('secretRef');
      expect(readmeOf(files)).not.toContain('git-credentials');
    },
  );
});
