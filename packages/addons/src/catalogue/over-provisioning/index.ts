import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { headroomAlert } from './headroomAlert';
import { pausePods } from './pausePods';

/** Room that real pods can have at once. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'over-provisioning',
  title: 'Headroom',
  summary:
    'holds the room of a node for each failure domain, which real pods get at once',
  area: 'scaling',
  home: 'https://kubernetes.io/docs/tasks/administer-cluster/node-overprovisioning/',
  namespace: 'headroom',
  kubernetes: { from: '1.31' },
  options: ['node-autoscaling/headroom'],
  requires: [monitorKinds],
  provides: { capabilities: ['headroom'], kinds: [] },
  objects: { cluster: pausePods },
  configs: { base: headroomAlert },
  notes: [
    'Its pods do nothing and have a priority below zero: any other pod takes their place.',
  ],
});
