import type { AddonDefinition } from '../AddonDefinition';

/** An add-on that writes objects for what is there already, and runs nothing itself. */
export const OBJECTS_ONLY = {
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  podSecurity: 'restricted',
  footprint: { cpu: '0', memory: '0' },
} as const satisfies Partial<AddonDefinition>;
