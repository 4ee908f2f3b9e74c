import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { renderRepository } from '../../renderRepository';
import type { RepositoryTree } from '../../tree/RepositoryTree';
import { infrastructureModel } from '../testing/infrastructureModel';

interface Follower {
  kind: string;
  metadata: { name: string };
  spec: {
    repo?: string;
    branch?: string;
    paths?: string[];
    targets?: Array<{ clusterSelector: { matchLabels: object } }>;
    git?: { repo: string; branch: string; dir: string };
  };
}

interface Followed {
  follower: string;
  repository?: string;
  folder: string;
}

function isManifest(value: unknown): value is Follower {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function objectsOf({ files }: RepositoryTree): Follower[] {
  return files
    .filter(
      ({ path, content }) =>
        path.endsWith('.yaml') &&
        /kind: (GitRepo|RootSync|Cluster)$/m.test(content),
    )
    .flatMap(({ content }) => parseAllDocuments(content))
    .map((document): unknown => document.toJS())
    .filter(isManifest);
}

/** Folders that a second GitOps engine is told to follow, read from its objects. */
function followed(tree: RepositoryTree): Followed[] {
  return objectsOf(tree).flatMap(({ kind, metadata, spec }) => {
    const follower = `${kind} ${metadata.name}`;
    if (kind === 'GitRepo')
      return (spec.paths ?? []).map(folder => ({
        follower,
        repository: spec.repo,
        folder,
      }));
    return kind === 'RootSync' && spec.git
      ? [{ follower, repository: spec.git.repo, folder: spec.git.dir }]
      : [];
  });
}

function modelOf(
  example: string,
  options: {
    engine: 'argocd' | 'flux';
    layout: string;
    addons?: PlatformModel['addons'];
  },
): PlatformModel {
  const model = infrastructureModel(
    {
      'fleet-management': 'rancher-fleet',
      'repository-layout': options.layout,
      provisioning: 'distribution-installer',
      distribution: 'rke2',
    },
    example,
  );
  return {
    ...model,
    addons: options.addons ?? model.addons,
    delivery: { ...model.delivery, engine: options.engine },
  };
}

/** Folder at the top of a tree in which a repository stands. */
function topOf(model: PlatformModel, repository: string | undefined): string {
  expect(repository).toBe(model.delivery.repository.url);
  return model.choices['repository-layout'] === 'mono-repository'
    ? ''
    : 'fleet/';
}

const PLACES = (['argocd', 'flux'] as const).flatMap(engine =>
  ['mono-repository', 'fleet-infrastructure-apps'].map(layout => ({
    engine,
    layout,
  })),
);

describe.each(PLACES)('with $engine in $layout', place => {
  it.each<[string, string, PlatformModel['addons']]>([
    ['GitRepo', 'telecom-rancher', []],
    ['RootSync', 'ml-platform-gpu', [{ name: 'config-sync' }]],
  ])('%s leads to folders of the tree', (kind, example, addons) => {
    const model = modelOf(example, { ...place, addons });
    const tree = renderRepository(model);
    const paths = new Set(tree.files.map(({ path }) => path));
    const targets = followed(tree).filter(({ follower }) =>
      follower.startsWith(kind),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const { folder, repository } of targets)
      expect(paths).toContain(
        `${topOf(model, repository)}${folder}/kustomization.yaml`,
      );
  });
});

it('finds for every GitRepo a cluster with the labels that it selects by', () => {
  const tree = renderRepository(
    modelOf('telecom-rancher', { engine: 'flux', layout: 'mono-repository' }),
  );
  const objects = objectsOf(tree) as Array<
    Follower & { metadata: { labels?: object } }
  >;
  const clusters = objects.filter(({ kind }) => kind === 'Cluster');
  const selectors = objects
    .filter(({ kind }) => kind === 'GitRepo')
    .flatMap(({ spec }) => spec.targets ?? [])
    .map(({ clusterSelector }) => clusterSelector.matchLabels);
  expect(selectors.length).toBeGreaterThan(0);
  for (const labels of selectors)
    expect(clusters.map(({ metadata }) => metadata.labels)).toContainEqual(
      expect.objectContaining(labels),
    );
});

it('writes no folder where nothing follows one', () => {
  const { files } = renderRepository(infrastructureModel({}));
  expect(files.filter(({ path }) => path.startsWith('fleet/'))).toEqual([]);
});
