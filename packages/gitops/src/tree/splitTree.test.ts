import { parse } from 'yaml';
import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';

function render(layout: string) {
  const { model } = exampleContext('healthcare-hipaa', {
    'repository-layout': layout,
    'ci-pipeline': 'github-actions',
    provisioning: 'opentofu',
  });
  return new Map(
    renderRepository(model).files.map(({ path, content }) => [path, content]),
  );
}

/** Names of workflows by the repository that has them. */
function workflows(files: ReadonlyMap<string, string>) {
  const found: Record<string, string[]> = {};
  for (const path of files.keys()) {
    const [, repository, name] =
      /^(?:(.+)\/)?\.github\/workflows\/(.+)\.yaml$/.exec(path) ?? [];
    if (name) (found[repository ?? ''] ??= []).push(name);
  }
  return found;
}

it('keeps all workflows in one repository, and in several each where it has work', () => {
  expect(workflows(render('mono-repository'))).toEqual({
    '': ['build-image', 'drift', 'infrastructure', 'promote', 'validate'],
  });
  expect(workflows(render('fleet-infrastructure-apps'))).toEqual({
    apps: ['drift', 'promote', 'validate'],
    fleet: ['build-image', 'drift', 'validate'],
    infrastructure: ['drift', 'infrastructure', 'validate'],
  });
});

it('gives every repository the intent that promotions are judged by', () => {
  const files = render('fleet-infrastructure-apps');
  const intent = files.get('fleet/platform.yaml');
  expect(parse(intent ?? '').kind).toBe('Platform');
  for (const name of ['apps', 'infrastructure']) {
    expect(files.get(`${name}/.architect/platform.yaml`)).toBe(intent);
    expect(files.get(`${name}/.architect/ci/promote.sh`)).toContain(
      '[ -f "$intent" ] || intent=.architect/platform.yaml',
    );
  }
  expect(files.has('fleet/.architect/platform.yaml')).toBe(false);
});
