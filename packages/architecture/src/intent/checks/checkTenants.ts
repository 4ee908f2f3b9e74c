import type { FieldProblem } from '../IntentProblem';
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

/** Tenants are unique, have free names and live in known environments. */
export const checkTenants: IntentCheck = ({ spec }) => {
  const tenants = spec.tenants ?? [];
  const known = new Set(spec.environments.map(environment => environment.name));
  return [
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
