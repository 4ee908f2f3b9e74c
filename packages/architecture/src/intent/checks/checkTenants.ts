import { findDuplicates, findUnknown, type IntentCheck } from './IntentCheck';

/** Tenants are unique and live in known environments. */
export const checkTenants: IntentCheck = ({ spec }) => {
  const tenants = spec.tenants ?? [];
  const known = new Set(spec.environments.map(environment => environment.name));
  return [
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
