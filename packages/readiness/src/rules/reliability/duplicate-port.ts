import { objectRule } from '../../rule/Rule';

/** Rule `duplicate-port`. */
export const duplicatePort = objectRule({
  id: 'duplicate-port',
  category: 'reliability',
  title: 'A port of the container is declared twice',
  severity: 'low',
  why: 'Two entries for one port and protocol confuse Services and server-side apply.',
  fix: 'Remove all but one.',
  match: 'pods',
  target: 'container',
  expression: `container.?ports.orValue([]).all(port, container.ports.exists_one(other, other.containerPort == port.containerPort && other.?protocol.orValue('TCP') == port.?protocol.orValue('TCP')))`,
  field: 'ports',
});
