import { objectRule } from '../../rule/Rule';

/** Rule `external-name`. */
export const externalName = objectRule({
  id: 'external-name',
  category: 'network',
  title: 'The Service is another name for a host',
  severity: 'medium',
  why: 'An ExternalName leads the traffic of those who trust the name to a host that its author chose.',
  fix: 'Name the host in the configuration of the app, or use a Service with endpoints.',
  match: ['Service'],
  target: 'object',
  expression: "object.?spec.?type.orValue('ClusterIP') != 'ExternalName'",
  field: 'spec.type',
});
