import { stringify } from 'yaml';
import { chooseOptions } from '../../decisions/chooseOptions';
import { tenantClusters } from '../../model/tenantClusters';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { showName } from '../names';
import { findDuplicates, findUnknown, type IntentCheck } from './IntentCheck';
import {
  suggestTenantClusters,
  type TenantClusters,
} from './suggestTenantClusters';

type Tenant = NonNullable<PlatformIntent['spec']['tenants']>[number];

/** A cluster that a tenant has for itself has no other tenant. */
function checkShared(tenants: readonly Tenant[]): FieldProblem[] {
  const owners = new Map<string, string>();
  return tenants.flatMap(({ name, clusters = [] }, tenant) =>
    clusters.flatMap((cluster, index): FieldProblem[] => {
      const owner = owners.get(cluster) ?? name;
      owners.set(cluster, owner);
      return owner === name
        ? []
        : [
            {
              path: ['spec', 'tenants', tenant, 'clusters', index],
              message: `is the cluster of the tenant ${showName(
                owner,
              )} alone: name another one, or leave clusters out of both`,
            },
          ];
    }),
  );
}

/** Flow style, since a message is one line. */
function oneLine(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: true,
    lineWidth: 0,
  }).trimEnd();
}

/** What to write so that a tenant has clusters for itself, ready to be copied. */
function remedy({ clusters, added }: TenantClusters): string {
  const rows = added.map(cluster => `\`- ${oneLine(cluster)}\``);
  return [
    `write \`clusters: ${oneLine(clusters)}\` there`,
    ...(rows.length > 0
      ? [
          `add ${rows.join(' and ')} to spec.clusters, with ${
            added[0].server === undefined
              ? 'its own settings'
              : 'the address of its own API server'
          }`,
        ]
      : []),
  ].join(', and ');
}

/** Where each tenant has a cluster of its own, each names it. */
function checkNamed(intent: PlatformIntent): FieldProblem[] {
  const { requirements, decisions, tenants = [] } = intent.spec;
  if (!requirements || tenants.every(({ clusters }) => clusters)) return [];
  const choices = chooseOptions({ requirements, pins: decisions?.pins });
  return choices?.tenancy !== 'cluster'
    ? []
    : suggestTenantClusters(intent).map(suggestion => ({
        path: ['spec', 'tenants', suggestion.tenant, 'clusters'],
        message: `must name the clusters of the tenant, since a cluster per tenant was decided: ${remedy(
          suggestion,
        )}; or pin tenancy to namespace or virtual-cluster`,
      }));
}

/** Every environment of a tenant is hosted by one of the clusters that it may use. */
function checkHosted({ spec }: PlatformIntent): FieldProblem[] {
  const tenants = spec.tenants ?? [];
  if (!tenants.some(({ clusters }) => clusters)) return [];
  const clustersOf = tenantClusters(tenants, spec.clusters);
  const all = spec.environments.map(({ name }) => name);
  return tenants.flatMap((tenant, index) => {
    const allowed = new Set(clustersOf(tenant));
    const hosted = new Set(
      spec.clusters
        .filter(({ name }) => allowed.has(name))
        .flatMap(({ environments }) => environments),
    );
    const path: FieldPath = ['spec', 'tenants', index];
    return (tenant.environments ?? all)
      .filter(environment => all.includes(environment))
      .filter(environment => !hosted.has(environment))
      .map(environment => ({
        path: [...path, tenant.clusters ? 'clusters' : 'environments'],
        message: tenant.clusters
          ? `has no cluster that hosts ${environment}: name one, or leave ${environment} out of the tenant's environments`
          : `has no cluster for ${environment}, since all that host it are of one tenant alone: add a cluster for the others, or name environments without it`,
      }));
  });
}

/** Clusters that a tenant has for itself are known, are nobody else's and host its environments. */
export const checkTenantClusters: IntentCheck = intent => {
  const tenants = intent.spec.tenants ?? [];
  const known = new Set(intent.spec.clusters.map(({ name }) => name));
  return [
    ...checkNamed(intent),
    ...checkShared(tenants),
    ...checkHosted(intent),
    ...tenants.flatMap(({ clusters: names = [] }, index) => {
      const path = ['spec', 'tenants', index, 'clusters'];
      return [
        ...findDuplicates(path, names),
        ...findUnknown({ path, names, known, what: 'cluster' }),
      ];
    }),
  ];
};
