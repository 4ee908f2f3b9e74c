import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parse, parseAllDocuments } from 'yaml';
import { renderRepository } from '../renderRepository';
import { expandApplicationSets } from '../testing/expandApplicationSets';

function modelOf(engine: 'argocd' | 'flux'): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(
        __dirname,
        '../../../../examples/intents/cluster-per-tenant.yaml',
      ),
      'utf8',
    ).replace('engine: argocd', `engine: ${engine}`),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}

const TENANT_OF: Record<string, string> = {
  web: 'storefront',
  parcels: 'logistics',
  'tenant.storefront': 'storefront',
  'tenant.logistics': 'logistics',
};

describe('a cluster per tenant', () => {
  const model = modelOf('argocd');
  const tree = renderRepository(model);

  it('is delivered by Argo CD to the clusters of the tenant alone', () => {
    const placed = expandApplicationSets(tree).flatMap(({ name }) => {
      const program = Object.keys(TENANT_OF).find(key =>
        name.startsWith(`${key}.`),
      );
      return program ? [{ tenant: TENANT_OF[program], name }] : [];
    });
    // Two tenants, each with its namespaces and one app, in two environments.
    expect(placed).toHaveLength(8);
    for (const { tenant, name } of placed)
      expect(name.split('.').at(-1)).toMatch(new RegExp(`^${tenant}-`));
  });

  it('limits each project to the API servers of the tenant', () => {
    const project = tree.files.find(
      ({ path }) => path === 'projects/logistics.yaml',
    );
    expect(parse(project?.content ?? '').spec.destinations).toEqual([
      {
        namespace: 'logistics-dev',
        server: 'https://logistics-dev.clusters.example.com',
      },
      {
        namespace: 'logistics-production',
        server: 'https://logistics-production.clusters.example.com',
      },
    ]);
  });

  it('is delivered by Flux to the clusters of the tenant alone', () => {
    const { files } = renderRepository(modelOf('flux'));
    const names = (cluster: string) =>
      files
        .filter(({ path }) =>
          [`tenants`, 'apps'].some(
            name => path === `clusters/${cluster}/${name}.yaml`,
          ),
        )
        .flatMap(({ content }) => parseAllDocuments(content))
        .map(document => document.toJS())
        .filter(({ kind }) => kind === 'Kustomization')
        .map(({ metadata }) => metadata.name);
    expect(names('logistics-production').sort()).toEqual([
      'parcels.production',
      'tenant.logistics.production',
    ]);
  });

  it('has infrastructure code for the cluster of each tenant', () => {
    for (const { name } of model.clusters)
      expect(
        tree.files.some(({ path }) =>
          path.startsWith(`infrastructure/opentofu/${name}/`),
        ),
      ).toBe(true);
  });
});
