import { defineAddon } from '../../AddonDefinition';
import { headroomAlert } from './headroomAlert';
import { monitorKinds } from '../../facts/monitorKinds';
import { pausePods } from './pausePods';

/** Room that real pods can have at once. */
export const addon = defineAddon({
  name: 'over-provisioning',
  title: 'Headroom',
  summary:
    'holds the room of a node for each failure domain, which real pods get at once',
  area: 'scaling',
  home: 'https://kubernetes.io/docs/tasks/administer-cluster/node-overprovisioning/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'headroom',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '0', memory: '0' },
  options: ['node-autoscaling/headroom'],
  requires: [monitorKinds],
  provides: { capabilities: ['headroom'], kinds: [] },
  objects: { cluster: pausePods },
  configs: { base: headroomAlert },
  notes: [
    'Its pods do nothing and have a priority below zero: any other pod takes their place.',
  ],
});
