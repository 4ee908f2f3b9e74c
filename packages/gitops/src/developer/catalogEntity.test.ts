import { parseAllDocuments } from 'yaml';
import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';

/** Where the catalog is led to, and all paths of the tree. */
function render(layout: string) {
  const { model } = exampleContext('healthcare-hipaa', {
    'repository-layout': layout,
  });
  const { files } = renderRepository(model);
  const catalog = files.find(({ path }) =>
    /^(fleet\/)?catalog-info\.yaml$/.test(path),
  );
  const [, location] = parseAllDocuments(catalog?.content ?? '');
  return {
    targets: location.toJS().spec.targets as string[],
    paths: files.map(({ path }) => path),
  };
}

it('leads the catalog to files beside it', () => {
  const { targets, paths } = render('mono-repository');
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets)
    expect(paths).toContain(target.replace(/^\.\//, ''));
});

it.each([
  ['fleet-infrastructure-apps', /^healthcare-hipaa-(apps)$/],
  ['repository-per-team', /^healthcare-hipaa-(apps-.+)$/],
])('leads the catalog to other repositories: %s', (layout, repositories) => {
  const { targets, paths } = render(layout);
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    const [, repository, path] =
      /^https:\/\/git\.example\.com\/platform\/([^/]+)\/blob\/main\/(.+)$/.exec(
        target,
      ) ?? [];
    const [, folder] = repositories.exec(repository) ?? [];
    expect(paths).toContain(`${folder}/${path}`);
  }
});
