import { objectRule } from '../../rule/Rule';

/** Rule `privileged-port`. */
export const privilegedPort = objectRule({
  id: 'privileged-port',
  category: 'images',
  title: 'The container listens on a port below 1024',
  severity: 'low',
  why: 'Low ports need a right that the process can do without.',
  fix: 'Listen on a port above 1023 and map it in the Service.',
  match: 'pods',
  target: 'container',
  expression:
    'container.?ports.orValue([]).all(port, port.containerPort > 1023)',
  field: 'ports',
});
