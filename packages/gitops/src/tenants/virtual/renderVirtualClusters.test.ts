import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parse, parseAllDocuments } from 'yaml';
import { renderRepository } from '../../renderRepository';
import { expandApplicationSets } from '../../testing/expandApplicationSets';

function treeOf(engine: 'argocd' | 'flux') {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(
        __dirname,
        `../../../../../examples/intents/${engine}-three-environments.yaml`,
      ),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const model = resolvePlatform(intent);
  return renderRepository({
    ...model,
    choices: {
      ...model.choices,
      tenancy: 'virtual-cluster',
      'repository-layout': 'mono-repository',
    },
  });
}

const argocd = treeOf('argocd');
const flux = treeOf('flux');

function objectsOf(tree: typeof argocd, path: string) {
  const file = tree.files.find(each => each.path === path);
  return parseAllDocuments(file?.content ?? '').map(each => each.toJS());
}

function valuesOf(environment: string) {
  return objectsOf(
    argocd,
    `tenants/storefront/virtual-cluster/envs/${environment}/values.yaml`,
  )[0];
}

describe('virtual clusters', () => {
  it('are highly available in production and small elsewhere', () => {
    const sizes = ['dev', 'production'].map(environment => {
      const { backingStore, statefulSet } = valuesOf(environment).controlPlane;
      return [
        statefulSet.highAvailability.replicas,
        backingStore.etcd.deploy.enabled,
        statefulSet.persistence.volumeClaim.retentionPolicy,
      ];
    });
    expect(sizes).toEqual([
      [1, false, 'Delete'],
      [2, true, 'Retain'],
    ]);
  });

  it('let the engine in and nothing out that no policy of the tenant allows', () => {
    const { networkPolicy } = valuesOf('production').policies;
    expect(networkPolicy.enabled).toBe(true);
    expect(networkPolicy.workload.publicEgress.enabled).toBe(false);
    expect(JSON.stringify(networkPolicy.controlPlane.ingress)).toContain(
      '"kubernetes.io/metadata.name":"argocd"',
    );
  });

  it('hold the namespace of the apps, and make the owners administrators outside production', () => {
    const roles = ['dev', 'production'].map(environment => {
      const inside = parseAllDocuments(
        valuesOf(environment).experimental.deploy.vcluster.manifests,
      ).map(document => document.toJS());
      expect(inside[0].metadata.name).toBe(`storefront-${environment}`);
      return inside.find(({ kind }) => kind === 'ClusterRoleBinding').roleRef
        .name;
    });
    expect(roles).toEqual(['cluster-admin', 'view']);
  });

  it('stay within the quota of the namespace', () => {
    const limits = objectsOf(argocd, 'tenants/storefront/base/limits.yaml');
    expect(limits.map(({ kind }) => kind)).toContain('ResourceQuota');
    expect(valuesOf('production').policies.resourceQuota.enabled).toBe(false);
  });

  it('are opened by one Secret, by the owners, and not in production', () => {
    const [role] = objectsOf(
      argocd,
      'tenants/storefront/envs/dev/virtual-cluster.yaml',
    );
    expect(role.rules).toEqual([
      {
        apiGroups: [''],
        resources: ['secrets'],
        resourceNames: ['vc-storefront-dev'],
        verbs: ['get'],
      },
    ]);
    expect(
      objectsOf(
        argocd,
        'tenants/storefront/envs/production/virtual-cluster.yaml',
      ),
    ).toEqual([]);
  });

  it('are brought in by Argo CD, with the apps in them', () => {
    const applications = new Map(
      expandApplicationSets(argocd).map(({ name, spec }) => [name, spec]),
    );
    expect(
      applications.get('virtual-tenant.storefront.dev.shared')?.destination,
    ).toEqual({
      namespace: 'storefront-dev',
      server: 'https://kubernetes.default.svc',
    });
    expect(
      applications.get('web.production.eu-production')?.destination,
    ).toEqual({
      namespace: 'storefront-production',
      name: 'storefront-production.eu-production',
    });
    const [project] = objectsOf(argocd, 'projects/storefront.yaml');
    expect(project.spec.destinations).toContainEqual({
      namespace: 'storefront-production',
      name: 'storefront-production.eu-production',
    });
    expect(
      objectsOf(argocd, 'projects/platform.yaml')[0].spec.sourceRepos,
    ).toContain('https://charts.loft.sh');
  });

  it('are not installed for the platform itself', () => {
    for (const { files } of [argocd, flux])
      expect(
        files.filter(({ path }) => path.includes('addons/vcluster')),
      ).toEqual([]);
  });

  it('are brought in by Flux, with the apps in them', () => {
    const path = flux.files.find(each =>
      /^tenants\/[^/]+\/virtual-cluster\/envs\/[^/]+\/apps\.yaml$/.test(
        each.path,
      ),
    )?.path;
    const namespace = path?.replace(
      /^tenants\/([^/]+)\/virtual-cluster\/envs\/([^/]+)\/.*$/,
      '$1-$2',
    );
    const [source, ...apps] = objectsOf(flux, path ?? '');
    expect(source.metadata.namespace).toBe(namespace);
    for (const app of apps) {
      expect(app.metadata.namespace).toBe(namespace);
      expect(app.spec.kubeConfig.secretRef).toEqual({
        name: `vc-${namespace}`,
        key: 'config',
      });
      expect(app.spec.sourceRef.name).toBe(source.metadata.name);
    }
    const values = parse(
      flux.files.find(
        each => each.path === path?.replace('apps.yaml', 'values.yaml'),
      )?.content ?? '',
    );
    expect(values.experimental.deploy.vcluster.manifests).toContain(
      `name: reconciler\n    namespace: ${namespace}`,
    );
    expect(
      flux.files.some(each => /^clusters\/[^/]+\/apps\.yaml$/.test(each.path)),
    ).toBe(false);
  });
});
