import type { PlatformModel } from '@kubernetes-architect/architecture';
import { appPlatform } from '../AppPlatform';
import { exampleContext } from '../testing/examplePlatform';
import { appContainer } from './container';

const context = exampleContext();

function withVersion(kubernetesVersion: string): PlatformModel {
  const { model } = context;
  return {
    ...model,
    clusters: model.clusters.map(each => ({ ...each, kubernetesVersion })),
  };
}

/** Kinds of apps whose container waits before it ends. */
function waiting(model: PlatformModel): string[] {
  const platform = appPlatform({ ...context, model });
  const kinds = model.apps
    .filter(app => appContainer(app, platform).lifecycle?.preStop?.sleep)
    .map(({ kind }) => kind);
  return [...new Set(kinds)];
}

it('lets apps that people ask serve on until no request comes, and no others', () => {
  expect(waiting(withVersion('1.36'))).toEqual(['web']);
});

it('leaves it out where a kubelet cannot wait by itself', () => {
  expect(waiting(withVersion('1.29'))).toEqual([]);
});
