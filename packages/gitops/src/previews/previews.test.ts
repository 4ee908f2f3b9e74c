import { parseAllDocuments } from 'yaml';
import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';
import { previewedApps } from './previewedApps';

interface Described {
  kind: string;
  metadata: { name: string };
  spec: Record<string, unknown>;
}

function render(example: string, choices: Record<string, string> = {}) {
  const { model } = exampleContext(example, {
    'developer-environments': 'preview-environments',
    'repository-layout': 'mono-repository',
    ...choices,
  });
  const { files } = renderRepository(model);
  const objects = (path: string) =>
    files
      .filter(file => file.path === path)
      .flatMap(({ content }) => parseAllDocuments(content))
      .map(document => document.toJS() as Described);
  return { model, files, objects };
}

const EXAMPLE = 'argocd-three-environments';
const SETS = 'appsets/50-previews.yaml';

describe('previews', () => {
  const { model, files, objects } = render(EXAMPLE);
  const sets = objects(SETS);

  it('are found by the root, after the apps', () => {
    const [root] = objects('bootstrap/root.yaml');
    expect(JSON.stringify(root)).toContain('"path":"appsets"');
    expect(sets.map(({ metadata }) => metadata.name)).toEqual(
      expect.arrayContaining(['preview-room-web', 'preview-web']),
    );
  });

  it('start by a label alone, on the cluster of the environment that versions arrive in', () => {
    for (const { spec } of sets) {
      const [{ matrix }] = spec.generators as Array<{
        matrix: { generators: [object, object] };
      }>;
      expect(matrix.generators).toMatchObject([
        { selector: { matchLabels: { 'cluster.name': expect.any(String) } } },
        { pullRequest: { github: { labels: ['preview'] } } },
      ]);
    }
  });

  it('never come near production or secrets', () => {
    const production = new Set(
      model.environments
        .filter(environment => environment.production)
        .map(({ name }) => name),
    );
    const previewed = previewedApps(model);
    expect(previewed.length).toBeGreaterThan(0);
    for (const { app, placement } of previewed) {
      expect(production.has(placement.environment)).toBe(false);
      expect(app.secrets).toEqual([]);
    }
    const alone = {
      ...model,
      environments: model.environments.map(environment => ({
        ...environment,
        production: true,
      })),
    };
    expect(previewedApps(alone)).toEqual([]);
    const secretive = {
      ...model,
      apps: model.apps.map(app => ({
        ...app,
        secrets: [{ name: 'database', keys: ['password'] }],
      })),
    };
    expect(previewedApps(secretive as typeof model)).toEqual([]);
  });

  it('stand in a namespace with a quota that comes from the fleet', () => {
    const room = 'tenants/storefront/previews/dev';
    expect(objects(`${room}/limits.yaml`)).toMatchObject([
      { kind: 'LimitRange' },
      { kind: 'ResourceQuota', spec: { hard: { pods: '10' } } },
    ]);
    expect(objects(`${room}/network-policies.yaml`).length).toBeGreaterThan(0);
    const [ofRoom] = sets.filter(
      ({ metadata }) => metadata.name === 'preview-room-web',
    );
    expect(ofRoom).toMatchObject({
      spec: {
        template: {
          spec: {
            project: 'platform',
            destination: { namespace: 'web-pr-{{ .number }}' },
            source: {
              path: room,
              targetRevision: model.delivery.repository.branch,
              kustomize: { namespace: 'web-pr-{{ .number }}' },
            },
          },
        },
      },
    });
    expect(files.map(({ path }) => path)).toContain(
      `${room}/kustomization.yaml`,
    );
  });

  it('may reach nothing but their own namespaces', () => {
    const [project] = objects('projects/storefront-previews.yaml');
    expect(project).toMatchObject({
      spec: { clusterResourceWhitelist: [] },
    });
    const { destinations } = project.spec as {
      destinations: Array<{ namespace: string }>;
    };
    for (const { namespace } of destinations)
      expect(namespace).toMatch(/-pr-\*$/);
    const [platform] = objects('projects/platform.yaml');
    expect(platform.spec.destinations).toEqual(
      expect.arrayContaining([
        { namespace: 'web-pr-*', server: expect.any(String) },
      ]),
    );
  });
});

it('are narrowed to their cluster where each runs its own Argo CD', () => {
  const { files } = render(EXAMPLE, { 'gitops-engine': 'argocd-per-cluster' });
  const folders = files.filter(({ path }) =>
    /^clusters\/[^/]+\/argocd\/kustomization\.yaml$/.test(path),
  );
  const without = folders.filter(({ content }) =>
    content.includes('name: preview-web\n'),
  );
  expect(folders.length - without.length).toBe(1);
});

it('are not written for Flux, which has no generator of pull requests', () => {
  const { files } = render('flux-three-environments');
  expect(files.filter(({ path }) => /preview/.test(path))).toEqual([]);
});
