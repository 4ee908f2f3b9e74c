import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `sensitive-host-path`. */
export const sensitiveHostPath = objectRule({
  id: 'sensitive-host-path',
  category: 'pod-security',
  title: 'The pod mounts a directory that gives away the node',
  severity: 'critical',
  why: 'The root, /etc, the kubelet or the device files of a node hold its keys and its processes.',
  fix: 'Remove the volume, or mount the one harmless directory that is needed, read only.',
  standards: [...cis('5.2.12')],
  match: 'pods',
  target: 'volume',
  when: 'has(volume.hostPath)',
  expression: `!volume.hostPath.?path.orValue('').matches('^/*$|^/+(etc|root|boot|dev|proc|sys|home)(/|$)|^/+var/+lib/+(kubelet|etcd|docker|containerd)(/|$)|(^|/)\\\\.\\\\.(/|$)')`,
  field: 'hostPath.path',
});
