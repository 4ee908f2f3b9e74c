import { parse, parseAllDocuments } from 'yaml';
import { exampleContext } from '../../pipelines/testing/exampleContext';
import { renderRepository } from '../../renderRepository';

const EXAMPLE = 'bank-pci-air-gapped';
const PLATFORM_GIT = 'https://git.example.com/';
const REGISTRY = 'registry.bank-pci-air-gapped.internal/';
const RELEASES = 'https://releases.bank-pci-air-gapped.internal/';

interface Source {
  kind?: string;
  metadata?: { name: string };
  spec?: { url?: string; sourceRepos?: string[] };
}

function render(engine: 'argocd' | 'flux', airGapped = true) {
  const { model } = exampleContext(EXAMPLE, {
    'repository-layout': 'mono-repository',
  });
  const { requirements } = model.intent.spec;
  const { files } = renderRepository({
    ...model,
    delivery: { ...model.delivery, engine },
    intent: {
      ...model.intent,
      spec: {
        ...model.intent.spec,
        requirements: requirements && { ...requirements, airGapped },
      },
    },
  });
  return new Map(files.map(({ path, content }) => [path, content]));
}

function objects(files: ReadonlyMap<string, string>): Source[] {
  return [...files]
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([, content]) => parseAllDocuments(content))
    .map(document => document.toJS() as Source);
}

function addonRepositories(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path]) => /^addons\/[^/]+\/addon\.yaml$/.test(path))
    .map(([, content]) => parse(content).addon.repository as string);
}

describe('without the Internet', () => {
  it('Argo CD takes charts and repositories from mirrors that its project allows', () => {
    const files = render('argocd');
    const repositories = addonRepositories(files);
    const charts = repositories.filter(each => each.startsWith(REGISTRY));
    const git = repositories.filter(each => each.startsWith(PLATFORM_GIT));
    expect(charts.length).toBeGreaterThan(5);
    expect([...charts, ...git].sort()).toEqual([...repositories].sort());
    const project = objects(files).find(
      ({ kind, metadata }) =>
        kind === 'AppProject' && metadata?.name === 'platform',
    );
    expect(project?.spec?.sourceRepos).toEqual(
      expect.arrayContaining(repositories),
    );
  });

  it('Flux takes every source from a mirror', () => {
    const urls = objects(render('flux'))
      .filter(({ kind = '' }) =>
        ['GitRepository', 'HelmRepository', 'OCIRepository'].includes(kind),
      )
      .map(({ spec }) => spec?.url ?? '');
    expect(urls.length).toBeGreaterThan(5);
    expect(
      urls.filter(
        url =>
          !url.startsWith(PLATFORM_GIT) && !url.startsWith(`oci://${REGISTRY}`),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'argocd',
      'raw.githubusercontent.com/argoproj/argo-cd/v3.2.0/manifests/install.yaml',
    ],
    ['flux', 'github.com/fluxcd/flux2/releases/download/v2.7.5/install.yaml'],
  ] as const)('%s is installed from the own network', (engine, file) => {
    const installs = (airGapped: boolean) =>
      parse(
        render(engine, airGapped).get(
          `bootstrap/${engine}/kustomization.yaml`,
        ) ?? '',
      ).resources;
    expect(installs(true)).toContain(`${RELEASES}${file}`);
    expect(installs(false)).toContain(`https://${file}`);
  });

  it('says of everything that is carried in where it is published and where it goes', () => {
    const files = render('argocd');
    const {
      charts,
      repositories,
      files: carried,
    } = parse(files.get('infrastructure/air-gap/images.yaml') ?? '');
    const mirrors = [...charts, ...repositories].map(
      ({ mirror }: { mirror: string }) => mirror.replace('oci://', ''),
    );
    expect(mirrors.sort()).toEqual(addonRepositories(files).sort());
    for (const { repository, mirror } of [...charts, ...repositories])
      expect(mirror).toContain(
        repository.replace(/^[a-z]+:\/\/|\/$/g, '').toLowerCase(),
      );
    expect(carried).toEqual([
      {
        address: expect.stringMatching(/^https:\/\/raw\.githubusercontent/),
        mirror: expect.stringContaining(RELEASES),
      },
    ]);
  });
});
