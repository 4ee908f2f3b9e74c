import type { PlatformModel } from '@kubernetes-architect/architecture';
import { exampleContext } from '../apps/testing/examplePlatform';
import { renderRepository } from '../renderRepository';
import { planPromotion, promotionFiles } from './planPromotion';

const NEW_IMAGE = 'registry.example.com/shop/promoted:9.9.9';

/** The platform with another image of all apps in some environments. */
function withImage(
  model: PlatformModel,
  environments: readonly string[],
): PlatformModel {
  return {
    ...model,
    apps: model.apps.map(app => ({
      ...app,
      environments: app.environments.map(placement =>
        environments.includes(placement.environment)
          ? { ...placement, image: NEW_IMAGE }
          : placement,
      ),
    })),
  };
}

/** The platform whose models are served by what was decided, where that is said. */
function servedBy(
  choices: Record<string, string>,
  packaging: string,
): PlatformModel {
  const { model } = exampleContext({ ...choices, packaging });
  if (!choices['ai-serving']) return model;
  return {
    ...model,
    apps: model.apps.map(({ inference, ...app }) => ({
      ...app,
      ...(inference && {
        inference: { ...inference, server: undefined, format: 'sklearn' },
      }),
    })),
  };
}

function appFiles(model: PlatformModel): Map<string, string> {
  return new Map(
    renderRepository(model)
      .files.filter(({ path }) => /^apps\/[^/]+\/(?!envs\/dev\/)/.test(path))
      .map(({ path, content }) => [path, content]),
  );
}

const PACKAGINGS = ['cdk8s', 'helm', 'jsonnet', 'kustomize'];

const WORKLOADS: ReadonlyArray<Record<string, string>> = [
  { 'progressive-delivery': 'argo-rollouts' },
  { 'progressive-delivery': 'rolling-update', 'ai-serving': 'kserve' },
  { 'progressive-delivery': 'flagger', 'ai-serving': 'seldon' },
];

describe.each(PACKAGINGS)('a promotion of apps packaged by %s', packaging => {
  it.each(WORKLOADS)(
    'leaves what a render with the new version gives, for %j',
    choices => {
      const model = servedBy(choices, packaging);
      const before = withImage(model, ['dev']);
      const repository = new Map(
        renderRepository(before).files.map(({ path, content }) => [
          path,
          content,
        ]),
      );
      for (const { name } of before.apps) {
        const request = { app: name, from: 'dev', to: 'production' };
        const paths = promotionFiles(before, request);
        const { promotion, refusal } = planPromotion(before, {
          ...request,
          readFile: path =>
            paths.includes(path) ? repository.get(path) : undefined,
        });
        expect([name, refusal]).toEqual([name, undefined]);
        for (const { path, text } of promotion?.files ?? [])
          repository.set(path, text);
      }
      for (const [path, content] of appFiles(
        withImage(model, ['dev', 'production']),
      ))
        expect([path, repository.get(path)]).toEqual([path, content]);
    },
  );
});

it('gives a Job another name, since what it runs cannot be changed', () => {
  const model = withImage(exampleContext({ packaging: 'kustomize' }).model, [
    'dev',
  ]);
  const texts = new Map(
    renderRepository(model).files.map(({ path, content }) => [path, content]),
  );
  const { promotion } = planPromotion(model, {
    ...{ app: 'migrate', from: 'dev', to: 'production' },
    readFile: path => texts.get(path),
  });
  expect(promotion?.files).toHaveLength(1);
  expect(promotion?.files[0]).toMatchObject({
    path: 'apps/migrate/envs/production/job.yaml',
    changes: [
      { field: expect.stringMatching(/image$/), after: NEW_IMAGE },
      {
        field: 'Job.metadata.name',
        after: expect.stringMatching(/^migrate-[0-9a-f]{8}$/),
      },
    ],
  });
});

it('refuses manifests without the container of the app', () => {
  const { model } = exampleContext({ packaging: 'helm' });
  const { refusal } = planPromotion(model, {
    ...{ app: 'web', from: 'dev', to: 'production' },
    readFile: path =>
      path.endsWith('version.yaml') ? 'image: a:1\n' : 'kind: Service\n',
  });
  expect(refusal).toMatch(/no container web of a Rollout in it/);
});
