import { objectRule } from '../../rule/Rule';
import { cis } from '../../rule/standardReferences';

/** Rule `default-namespace`. */
export const defaultNamespace = objectRule({
  id: 'default-namespace',
  category: 'reliability',
  title: 'The object is put into the default namespace',
  severity: 'medium',
  why: 'Quotas, policies and permissions hang on namespaces; in default everything is together.',
  fix: 'Give the workload a namespace of its own.',
  standards: [...cis('5.7.4')],
  match: 'pods',
  target: 'object',
  expression: "object.metadata.?namespace.orValue('') != 'default'",
  field: 'metadata.namespace',
});
