import { objectRule } from '../../rule/Rule';
import { cis, nsa } from '../../rule/standardReferences';

/** Rule `default-service-account`. */
export const defaultServiceAccount = objectRule({
  id: 'default-service-account',
  category: 'identity',
  title: 'The pod uses the default service account',
  severity: 'medium',
  why: 'What is granted to the default account is granted to every pod of the namespace.',
  fix: 'Make a service account for the workload and name it in serviceAccountName.',
  standards: [...cis('5.1.5'), ...nsa('Authentication and authorization')],
  match: 'pods',
  target: 'pod',
  expression:
    "!(variables.podSpec.?serviceAccountName.orValue('default') in ['', 'default'])",
  field: 'serviceAccountName',
});
