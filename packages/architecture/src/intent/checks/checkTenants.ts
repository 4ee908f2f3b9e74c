import { resolveChoices } from '../../model/resolveChoices';
import type { FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { findDuplicates, findUnknown, type IntentCheck } from './IntentCheck';

/** Projects that Argo CD or the platform itself has. */
const RESERVED_TENANTS = new Set(['default', 'platform']);

function findReserved(names: string[]): FieldProblem[] {
  return names.flatMap((name, index) =>
    RESERVED_TENANTS.has(name)
      ? [
          {
            path: ['spec', 'tenants', index, 'name'],
            message: `is reserved: ${name} is a project of its own`,
          },
        ]
      : [],
  );
}

/** Option of the decision `network-isolation` under which rules by name are enforced. */
const BY_NAME = 'default-deny-l7';

function findUnenforced(intent: PlatformIntent): FieldProblem[] {
  const named = (intent.spec.tenants ?? []).flatMap(({ egress = [] }, tenant) =>
    egress.flatMap((target, index) =>
      'host' in target
        ? [{ path: ['spec', 'tenants', tenant, 'egress', index, 'host'] }]
        : [],
    ),
  );
  return named.length === 0 ||
    resolveChoices(intent)['network-isolation'] === BY_NAME
    ? []
    : named.map(({ path }) => ({
        path,
        message: `cannot be enforced: rules by name need Cilium, so pin network-isolation to ${BY_NAME}, or name a cidr`,
      }));
}

/** Tenants are unique, have free names and live in known environments. */
export const checkTenants: IntentCheck = intent => {
  const { spec } = intent;
  const tenants = spec.tenants ?? [];
  const known = new Set(spec.environments.map(environment => environment.name));
  return [
    ...findUnenforced(intent),
    ...findReserved(tenants.map(tenant => tenant.name)),
    ...findDuplicates(
      ['spec', 'tenants'],
      tenants.map(tenant => tenant.name),
      'name',
    ),
    ...tenants.flatMap(({ environments = [] }, index) => {
      const path = ['spec', 'tenants', index, 'environments'];
      return [
        ...findDuplicates(path, environments),
        ...findUnknown({
          path,
          names: environments,
          known,
          what: 'environment',
        }),
      ];
    }),
  ];
};
