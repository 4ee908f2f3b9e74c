import { dirname } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderedBranchPush } from '../pipelines/scripts/renderedBranchPush';
import { renderRepository } from '../renderRepository';
import { expandApplicationSets } from '../testing/expandApplicationSets';
import type { RepositoryTree } from '../tree/RepositoryTree';
import { RENDERED_OVERLAYS, renderedBranch } from './environmentSource';

interface Read {
  path: string;
  branch: string;
}

function argoCdReads(tree: RepositoryTree, repository: string): Read[] {
  return expandApplicationSets(tree).flatMap(({ spec }) => {
    const source = spec.source as
      | { path: string; repoURL: string; targetRevision: string }
      | undefined;
    return source?.repoURL === repository
      ? [{ path: source.path, branch: source.targetRevision }]
      : [];
  });
}

interface FluxObject {
  kind: string;
  metadata: { name: string };
  spec: {
    path: string;
    ref: { branch: string };
    sourceRef: { name: string };
  };
}

function fluxReads(tree: RepositoryTree): Read[] {
  const objects = tree.files
    .filter(({ path }) => /^clusters\/.*\.yaml$/.test(path))
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS() as FluxObject);
  const branches = new Map(
    objects
      .filter(({ kind, spec }) => kind === 'GitRepository' && spec.ref)
      .map(({ metadata, spec }) => [metadata.name, spec.ref.branch]),
  );
  return objects
    .filter(({ kind, spec }) => kind === 'Kustomization' && spec?.sourceRef)
    .map(({ spec }) => ({
      path: spec.path.replace(/^\.\//, ''),
      branch: branches.get(spec.sourceRef.name) ?? 'no source',
    }));
}

function isRendered(path: string): boolean {
  return RENDERED_OVERLAYS.some(overlay =>
    new RegExp(`^${overlay.replace('*', '[^/]+')}/[^/]+$`).test(path),
  );
}

describe.each([
  ['argocd-three-environments', argoCdReads],
  ['flux-three-environments', fluxReads],
])('rendered branches of %s', (example, readsOf) => {
  const { model } = exampleContext(example, {
    promotion: 'rendered-branches',
    'repository-layout': 'mono-repository',
  });
  const tree = renderRepository(model);
  const reads = readsOf(tree, model.delivery.repository.url);

  it('are what the engine reads of each environment, under the path that is built', () => {
    const rendered = reads.filter(({ path }) => isRendered(path));
    const kustomizations = new Set(
      tree.files
        .filter(({ path }) => path.endsWith('/kustomization.yaml'))
        .map(({ path }) => dirname(path)),
    );
    for (const { name } of model.environments) {
      const ofEnvironment = rendered.filter(({ path }) =>
        path.endsWith(`/${name}`),
      );
      expect(ofEnvironment.map(({ path }) => path.split('/')[0])).toEqual(
        expect.arrayContaining(['apps', 'tenants']),
      );
      for (const { path, branch } of ofEnvironment) {
        expect([path, branch]).toEqual([path, renderedBranch(name)]);
        expect(kustomizations).toContain(path);
      }
    }
  });

  it('are pushed by the pipeline, and all else is read from the branch of the intent', () => {
    const { content } = tree.files.find(({ path }) =>
      path.endsWith('/rendered-branches.yaml'),
    ) ?? { content: '' };
    for (const environment of model.environments) {
      const { target, branch } = renderedBranchPush(environment);
      expect(target).toBe(renderedBranch(environment.name));
      expect(content).toContain(
        `render-branch.sh ${environment.name} ${branch}`,
      );
      expect(content.includes(`--base ${target}`)).toBe(environment.production);
    }
    const others = reads.filter(({ path }) => !isRendered(path));
    expect(others.length).toBeGreaterThan(0);
    expect([...new Set(others.map(({ branch }) => branch))]).toEqual(['main']);
  });
});

it.each([
  ['argocd-three-environments', argoCdReads],
  ['flux-three-environments', fluxReads],
])(
  'engines of %s read one branch where nothing is rendered',
  (example, readsOf) => {
    const { model } = exampleContext(example, { promotion: 'pull-request' });
    const branches = readsOf(
      renderRepository(model),
      model.delivery.repository.url,
    ).map(({ branch }) => branch);
    expect([...new Set(branches)]).toEqual(['main']);
  },
);
