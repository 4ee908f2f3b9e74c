import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `host-path`. */
export const hostPath = objectRule({
  id: 'host-path',
  category: 'pod-security',
  title: 'The volume mounts a directory of the node',
  severity: 'high',
  why: 'A path of the node gives the pod the files of the node, and often a way to take it over.',
  fix: 'Use a persistent volume, emptyDir, a ConfigMap or a Secret instead of hostPath.',
  standards: [...cis('5.2.12'), ...nsa('Pod security')],
  podSecurity: { level: 'baseline', replacedFrom: 0 },
  match: 'pods',
  target: 'volume',
  expression: '!has(volume.hostPath)',
  message:
    "'volume ' + volume.?name.orValue('') + ' mounts ' + volume.hostPath.?path.orValue('a path') + ' of the node'",
  field: 'hostPath',
});
