import { selectAddons } from '@kubernetes-architect/addons';
import { parseAllDocuments } from 'yaml';
import { exampleContext } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';
import type { RepositoryFile } from '../tree/RepositoryTree';

function render(example: string, choices: Record<string, string>) {
  const { model } = exampleContext(example, choices);
  return { model, files: renderRepository(model).files };
}

interface Described {
  kind: string;
  metadata: { name: string; namespace?: string };
  spec: Record<string, unknown>;
}

function objectsOf(files: readonly RepositoryFile[], kind: string) {
  return files
    .filter(({ content }) => content.includes(`kind: ${kind}\n`))
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS() as Described)
    .filter(object => object.kind === kind);
}

const MARKER = /: (\S+) # \{"\$imagepolicy": "([^:"]+):([^"]+)"\}$/gm;

describe.each(['kustomize', 'helm'])(
  'image automation of Flux for apps of %s',
  packaging => {
    const { files } = render('flux-three-environments', {
      promotion: 'image-automation',
      packaging,
    });
    const marked = files.flatMap(({ path, content }) =>
      [...content.matchAll(MARKER)].map(([, image, namespace, policy]) => ({
        path,
        image,
        namespace,
        policy,
      })),
    );

    it('has a policy for every marker, of the image that stands there', () => {
      const repositories = new Map(
        objectsOf(files, 'ImageRepository').map(({ metadata, spec }) => [
          `${metadata.namespace}:${metadata.name}`,
          spec.image as string,
        ]),
      );
      const policies = objectsOf(files, 'ImagePolicy').map(
        ({ metadata }) => `${metadata.namespace}:${metadata.name}`,
      );
      expect(marked.length).toBeGreaterThan(0);
      for (const { image, namespace, policy } of marked) {
        expect(policies).toContain(`${namespace}:${policy}`);
        const repository = repositories.get(`${namespace}:${policy}`);
        expect(image.startsWith(`${repository}:`)).toBe(true);
      }
      expect(new Set(marked.map(({ policy }) => policy)).size).toBe(
        policies.length,
      );
    });

    it('marks only environments that nothing is promoted into, and never production', () => {
      expect(marked.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^apps\/web\/envs\/dev\//),
        ]),
      );
      expect(
        marked.filter(({ path }) =>
          /\/envs\/(staging|production)\//.test(path),
        ),
      ).toEqual([]);
    });
  },
);

describe.each(['cdk8s', 'jsonnet'])(
  'image automation of Flux for apps of %s, whose versions are JSON',
  packaging => {
    const { files, model } = render('flux-three-environments', {
      promotion: 'image-automation',
      packaging,
    });

    it('marks nothing, and looks for nothing', () => {
      expect(files.filter(({ content }) => content.match(MARKER))).toEqual([]);
      expect(objectsOf(files, 'ImagePolicy')).toEqual([]);
    });

    it('leaves new versions to Renovate', () => {
      const renovate = files.find(({ path }) => path === 'renovate.json');
      for (const { name, kind } of model.apps)
        expect(renovate?.content.includes(`Image of ${name} `)).toBe(
          kind !== 'job',
        );
    });
  },
);

it('gives a Job no marker, since its name has to change with its image', () => {
  const { model } = render('every-app-kind', {});
  const jobs = model.apps.filter(({ kind }) => kind === 'job');
  const { files } = renderRepository({
    ...model,
    delivery: { ...model.delivery, engine: 'flux' },
    choices: { ...model.choices, promotion: 'image-automation' },
  });
  const marked = files
    .filter(({ content }) => content.match(MARKER))
    .map(({ path }) => path.split('/')[1]);
  expect(jobs.length).toBeGreaterThan(0);
  expect(marked).toContain('web');
  const policies = objectsOf(files, 'ImagePolicy').map(
    ({ metadata }) => metadata.name,
  );
  for (const { name } of jobs) {
    expect(marked).not.toContain(name);
    expect(policies).not.toContain(name);
  }
});

it('writes into the repositories of the apps, by a source of its own', () => {
  const { files, model } = render('flux-three-environments', {
    promotion: 'image-automation',
    'repository-layout': 'fleet-infrastructure-apps',
  });
  const updates = objectsOf(files, 'ImageUpdateAutomation');
  expect(updates.map(({ spec }) => spec.sourceRef)).toEqual([
    { kind: 'GitRepository', name: 'apps-images' },
  ]);
  expect(
    objectsOf(files, 'GitRepository').find(
      ({ metadata }) => metadata.name === 'apps-images',
    )?.spec,
  ).toMatchObject({
    url: model.delivery.repositories.apps,
    secretRef: { name: 'image-updates-git' },
  });
});

it('leaves versions unmarked where people promote them', () => {
  const { files } = render('flux-three-environments', {
    promotion: 'pull-request',
  });
  expect(files.some(({ content }) => content.includes('$imagepolicy'))).toBe(
    false,
  );
});

it('takes versions in Kargo from the nearest environment in which the app runs', () => {
  const { files, model } = render('argocd-three-environments', {
    promotion: 'kargo',
  });
  expect(
    selectAddons(model).some(({ definition }) => definition.name === 'kargo'),
  ).toBe(true);
  const sources = Object.fromEntries(
    objectsOf(files, 'Stage').map(({ metadata, spec }) => [
      metadata.name,
      (spec.requestedFreight as Array<{ sources: object }>)[0].sources,
    ]),
  );
  expect(sources['web-production']).toEqual({ stages: ['web-staging'] });
  // parcels does not run in staging.
  expect(sources['parcels-production']).toEqual({ stages: ['parcels-dev'] });
  expect(sources['parcels-staging']).toBeUndefined();
  for (const { stages = [] } of Object.values(sources) as Array<{
    stages?: string[];
  }>)
    for (const stage of stages) expect(Object.keys(sources)).toContain(stage);
});
