import type { CloudVariable } from './CloudStack';

/** Who hears of attacks. */
export const SECURITY_CONTACT: CloudVariable = {
  name: 'security_email',
  description: 'Address of the people who look at attacks at any hour.',
  type: 'string',
};
