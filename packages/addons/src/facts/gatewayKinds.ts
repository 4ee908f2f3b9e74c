import type { AddonRequirement } from '../AddonDefinition';

/** The kinds of Gateway API, before what implements them. */
export const gatewayKinds: AddonRequirement = {
  addons: ['gateway-api'],
  because: 'it implements the kinds of Gateway API',
};
