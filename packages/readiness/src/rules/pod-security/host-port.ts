import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `host-port`. */
export const hostPort = objectRule({
  id: 'host-port',
  category: 'pod-security',
  title: 'The container takes a port of the node',
  severity: 'medium',
  why: 'A host port binds the pod to nodes where the port is free and goes around Services and network policies.',
  fix: 'Remove hostPort and publish the port with a Service.',
  standards: [...cis('5.2.13')],
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'container',
  expression:
    'container.?ports.orValue([]).all(port, port.?hostPort.orValue(0) == 0)',
  field: 'ports',
});
