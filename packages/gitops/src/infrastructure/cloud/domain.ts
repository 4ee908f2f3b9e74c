import type { CloudOutput, CloudVariable } from './CloudStack';
import type { CloudValue } from './CloudValue';

/** Domain of the zone of names. */
export const DOMAIN: CloudVariable = {
  name: 'domain',
  description:
    'Domain whose names the cluster serves, for example apps.example.com.',
  type: 'string',
};

/** Servers of the zone, which whoever has the domain has to know. */
export function nameServers(value: CloudValue): CloudOutput {
  return {
    name: 'name_servers',
    description: 'Servers to which the domain has to point.',
    value,
  };
}
