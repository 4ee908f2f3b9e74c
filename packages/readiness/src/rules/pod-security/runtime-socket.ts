import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `runtime-socket`. */
export const runtimeSocket = objectRule({
  id: 'runtime-socket',
  category: 'pod-security',
  title: 'The pod mounts the socket of the container runtime',
  severity: 'critical',
  why: 'Who can talk to the runtime can start a privileged container and owns the node.',
  fix: 'Remove the volume; build images and read metrics without the runtime socket.',
  standards: [...cis('5.2.12'), ...nsa('Pod security')],
  match: 'pods',
  target: 'volume',
  when: 'has(volume.hostPath)',
  expression: `!volume.hostPath.?path.orValue('').matches('(docker|containerd|crio|cri-dockerd)\\\\.sock/*$|^/+(var/+)?run/+(docker|containerd|crio)/*$|^/+(var/+)?run/*$')`,
  field: 'hostPath.path',
});
