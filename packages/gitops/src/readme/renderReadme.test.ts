import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';

const EXAMPLES = [
  'minimal',
  'startup-one-cloud',
  'bank-pci-air-gapped',
  'saas-multi-region',
  'healthcare-hipaa',
  'ml-platform-gpu',
  'university-bare-metal',
];

function render(name: string) {
  const { model } = exampleContext(name);
  const files = new Map(
    renderRepository(model).files.map(({ path, content }) => [path, content]),
  );
  const several = files.has('fleet/README.md');
  const root = several ? 'fleet/' : '';
  return { model, files, several, root, page: files.get(`${root}README.md`) };
}

/** Paths of files and folders that commands and links name. */
function namedPaths(page: string): string[] {
  return [
    ...[...page.matchAll(/ -[fk] ([^\s`]+)/g)].map(([, path]) => path),
    ...[...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path),
  ];
}

describe.each(EXAMPLES)('the first page of %s', name => {
  const { model, files, several, root, page = '' } = render(name);

  it('names only files that are there', () => {
    const paths = [...files.keys()];
    const named = namedPaths(page);
    expect(named.length).toBeGreaterThan(5);
    expect(
      named.filter(
        path =>
          !files.has(`${root}${path}`) &&
          !paths.some(each => each.startsWith(`${root}${path}/`)),
      ),
    ).toEqual([]);
  });

  it('leads through everything in an order that works', () => {
    const steps = [
      'git init',
      'infrastructure/',
      'kubectl config rename-context',
      '--server-side -k bootstrap/',
      'wait deployments --all',
      'architect/cli@',
    ].map(step =>
      several && step === 'git init'
        ? page.indexOf('git -C fleet init')
        : page.indexOf(step),
    );
    expect(steps).not.toContain(-1);
    expect([...steps].sort((left, right) => left - right)).toEqual(steps);
  });

  it('says of every cluster how it comes to be, and asks none without naming it', () => {
    for (const { name: cluster } of model.clusters)
      expect(page).toMatch(
        new RegExp(`infrastructure/[^\\s]*${cluster}/README\\.md`),
      );
    const commands = page
      .split('\n')
      .filter(line => /^kubectl (?!config )/.test(line));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toContain(' --context ');
  });

  it('brings each repository to its address', () => {
    const { repository, repositories } = model.delivery;
    const pushed = [...page.matchAll(/ remote add origin (\S+)/g)].map(
      ([, url]) => url,
    );
    expect(pushed).toEqual(
      several
        ? [repository.url, repositories.infrastructure, repositories.apps]
        : [repository.url],
    );
  });
});
