/** Parts of a platform that add-ons belong to. */
export const ADDON_AREAS = [
  'fleet',
  'networking',
  'security',
  'policy',
  'secrets',
  'observability',
  'scaling',
  'cost',
  'storage',
  'recovery',
  'delivery',
  'images',
  'platform',
  'ai',
  'data',
] as const;

/** @public */
export type AddonArea = (typeof ADDON_AREAS)[number];
