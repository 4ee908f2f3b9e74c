import type { AddonRequirement } from '../AddonDefinition';

/** What makes snapshots of volumes, before a driver that says how. */
export const snapshotController: AddonRequirement = {
  addons: ['snapshot-controller'],
  because: 'it acts on the snapshots that the driver can make',
};
