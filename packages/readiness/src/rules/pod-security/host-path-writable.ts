import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `host-path-writable`. */
export const hostPathWritable = objectRule({
  id: 'host-path-writable',
  category: 'pod-security',
  title: 'The container may write to a directory of the node',
  severity: 'medium',
  why: 'Writing to the node outlives the pod and can change what other pods and the node run.',
  fix: 'Set readOnly: true on the volume mount.',
  standards: [...cis('5.2.12')],
  match: 'pods',
  target: 'container',
  expression: `container.?volumeMounts.orValue([]).all(mount, mount.?readOnly.orValue(false) || !variables.volumes.exists(volume, has(volume.hostPath) && volume.name == mount.name))`,
  field: 'volumeMounts',
});
