import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import { renderContext } from '../../RenderContext';
import { renderRepository } from '../../renderRepository';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { exampleModel } from '../testing/exampleContext';
import { customManagers } from './renovateConfig';

const NEW_TAG = '99.0.0';

/** The files of the apps after Renovate wrote a version into all that it finds. */
function updated(context: RenderContext): Map<string, string> {
  const files = appFiles(context.model);
  for (const { managerFilePatterns, matchStrings } of customManagers(context))
    for (const [path, content] of files)
      if (
        managerFilePatterns.some(each =>
          new RegExp(each.slice(1, -1)).test(path),
        )
      )
        files.set(
          path,
          matchStrings.reduce(
            (text, expression) =>
              text.replace(new RegExp(expression, 'gm'), (match, ...found) =>
                match.replace(
                  (found.at(-1) as Record<string, string>).currentValue,
                  NEW_TAG,
                ),
              ),
            content,
          ),
        );
  return files;
}

function appFiles(model: PlatformModel): Map<string, string> {
  return new Map(
    renderRepository(model)
      .files.filter(({ path }: RepositoryFile) =>
        /^apps\/.*\/envs\//.test(path),
      )
      .map(({ path, content }) => [path, content]),
  );
}

/** The platform with the new version where the apps of these kinds begin. */
function withNewVersion(model: PlatformModel): PlatformModel {
  return {
    ...model,
    apps: model.apps.map(app => ({
      ...app,
      environments: app.environments.map(placement =>
        placement.environment === 'dev' && app.kind !== 'job'
          ? {
              ...placement,
              image: placement.image.replace(/:[^:]*$/, `:${NEW_TAG}`),
            }
          : placement,
      ),
    })),
  };
}

const WORKLOADS: ReadonlyArray<Record<string, string>> = [
  { 'progressive-delivery': 'argo-rollouts' },
  { 'progressive-delivery': 'rolling-update' },
];

describe.each(['cdk8s', 'helm', 'jsonnet', 'kustomize'])(
  'Renovate for apps packaged by %s',
  packaging => {
    it.each(WORKLOADS)(
      'writes what a render with the new version gives, for %j',
      choices => {
        const model = exampleModel('every-app-kind', {
          ...choices,
          packaging,
          promotion: 'pull-request',
        });
        expect([...updated(renderContext(model))]).toEqual([
          ...appFiles(withNewVersion(model)),
        ]);
      },
    );
  },
);

it('brings new versions of an app to where it begins, also where that is promoted into by others', () => {
  const model = exampleModel('argocd-three-environments', {
    promotion: 'pull-request',
  });
  const patterns = (apps: PlatformModel['apps']) =>
    customManagers(renderContext({ ...model, apps }))
      .filter(({ description }) => description.startsWith('Image of'))
      .flatMap(({ managerFilePatterns }) => managerFilePatterns);
  const without = (...names: string[]) =>
    model.apps
      .filter(({ name }) => name === 'web')
      .map(app => ({
        ...app,
        environments: app.environments.filter(
          ({ environment }) => !names.includes(environment),
        ),
      }));
  expect(patterns(without())).toEqual([
    '/(^|/)apps/web/envs/(dev)/(version\\.yaml)$/',
  ]);
  expect(patterns(without('dev'))).toEqual([
    '/(^|/)apps/web/envs/(staging)/(version\\.yaml)$/',
  ]);
  // Production gets nothing that nobody has tried.
  expect(patterns(without('dev', 'staging'))).toEqual([]);
});
