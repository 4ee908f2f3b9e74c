import { entryPlacements } from '@kubernetes-architect/architecture';
import { parse } from 'yaml';
import type { RenderContext } from '../../RenderContext';
import { renderRepository } from '../../renderRepository';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { renderContext } from '../../RenderContext';
import { operatorModel } from '../../operators/testing/operatorModel';
import { exampleContext } from '../testing/exampleContext';
import { TOOL_VERSIONS } from '../toolVersions';
import { type CustomManager, customManagers } from './renovateConfig';

interface Pin {
  path: string;
  version: string;
}

function applies(manager: CustomManager, path: string): boolean {
  return manager.managerFilePatterns.some(pattern =>
    new RegExp(pattern.slice(1, -1)).test(path),
  );
}

/** What Renovate would find. */
function foundPins(context: RenderContext, files: RepositoryFile[]): Pin[] {
  return customManagers(context).flatMap(manager =>
    files
      .filter(({ path }) => applies(manager, path))
      .flatMap(({ path, content }) =>
        manager.matchStrings.flatMap(expression =>
          [...content.matchAll(new RegExp(expression, 'gm'))].map(
            ({ groups = {} }) => ({
              path,
              version: groups.currentValue ?? groups.currentDigest,
            }),
          ),
        ),
      ),
  );
}

/** What stands in the files, read without any of these expressions. */
function expectedPins(
  { model, choices }: RenderContext,
  files: RepositoryFile[],
): Pin[] {
  const below = (end: string) =>
    files.filter(({ path }) => `/${path}`.endsWith(`/${end}`));
  const addons = below('addon.yaml').map(({ path, content }) => ({
    path,
    version: (parse(content) as { addon: { version: string } }).addon.version,
  }));
  const images = model.apps.flatMap(app =>
    (choices.promotion === 'kargo' ? [] : entryPlacements(model, app)).flatMap(
      ({ environment, image }) =>
        below(`apps/${app.name}/envs/${environment}/version.yaml`).map(
          ({ path }) => ({
            path,
            version: image.slice(image.lastIndexOf(':') + 1),
          }),
        ),
    ),
  );
  const bootstrap = below('kustomization.yaml')
    .filter(({ path }) => path.includes('bootstrap/'))
    .flatMap(({ path, content }) =>
      (parse(content) as { resources: string[] }).resources
        .filter(resource => resource.startsWith('https://'))
        .map(resource => ({
          path,
          version: resource.split('/').find(part => /^v\d/.test(part)) ?? '',
        })),
    );
  const tools = below('.architect/ci/settings.sh').flatMap(({ path }) =>
    Object.values(TOOL_VERSIONS).map(({ version }) => ({
      path,
      version: version as string,
    })),
  );
  return [...addons, ...images, ...bootstrap, ...tools];
}

function sorted(pins: Pin[]): string[] {
  return pins.map(({ path, version }) => `${path} ${version}`).sort();
}

describe.each([
  'argocd-three-environments',
  'flux-three-environments',
  'saas-multi-region',
])('Renovate in the repository of %s', name => {
  const context = exampleContext(name);
  const { files } = renderRepository(context.model);

  it('finds each pin exactly once', () => {
    expect(sorted(foundPins(context, files))).toEqual(
      sorted(expectedPins(context, files)),
    );
  });
});

it('leaves images to the controllers that promote them', () => {
  const context = exampleContext('flux-three-environments', {
    promotion: 'image-automation',
  });
  expect(
    customManagers(context).some(manager =>
      applies(manager, 'apps/web/envs/dev/version.yaml'),
    ),
  ).toBe(false);
});

it.each([undefined, 'image-automation'])(
  'brings new images of operators to where they begin, with promotion by %s',
  promotion => {
    const model = operatorModel('flux');
    const context = renderContext({
      ...model,
      choices: { ...model.choices, ...(promotion && { promotion }) },
    });
    const { files } = renderRepository(context.model);
    expect(
      foundPins(context, files).filter(({ path }) =>
        path.includes('operators/'),
      ),
    ).toEqual([
      {
        path: 'operators/databases/deploy/envs/dev/version.yaml',
        version: '0.3.0',
      },
    ]);
  },
);
