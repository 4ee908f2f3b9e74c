import { parseAllDocuments } from 'yaml';
import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';

interface Timed {
  kind?: string;
  metadata: { name: string };
  spec: { timeout: string };
}

function minutes({ spec }: Timed): number {
  return Number(/^(\d+)m$/.exec(spec.timeout)?.[1]);
}

it('waits for a stage at least as long as its releases may take', () => {
  const { files } = renderRepository(
    exampleContext('ml-platform-gpu', {
      'repository-layout': 'mono-repository',
    }).model,
  );
  const objects = files
    .filter(({ path }) => /^(clusters|infrastructure)\/.*\.yaml$/.test(path))
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS() as Timed | null)
    .filter((object): object is Timed => object !== null);
  const releases = objects.filter(({ kind }) => kind === 'HelmRelease');
  const stages = objects.filter(
    ({ kind, metadata }) =>
      kind === 'Kustomization' && metadata?.name.startsWith('infrastructure-'),
  );
  expect(releases.length).toBeGreaterThan(0);
  expect(stages.length).toBeGreaterThan(0);
  const longest = Math.max(...releases.map(minutes));
  for (const stage of stages)
    expect(minutes(stage)).toBeGreaterThanOrEqual(longest);
});
