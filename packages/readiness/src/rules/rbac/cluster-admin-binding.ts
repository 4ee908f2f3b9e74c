import { objectRule } from '../../rule/Rule';
import { cis, nsa, nist } from '../../rule/standardReferences';
import { BINDINGS, NOT_BUILT_IN } from '../../rule/kinds';

/** Rule `cluster-admin-binding`. */
export const clusterAdminBinding = objectRule({
  id: 'cluster-admin-binding',
  category: 'rbac',
  title: 'The binding gives away the whole cluster',
  severity: 'critical',
  why: 'The role cluster-admin may do everything, also read every secret and become every user.',
  fix: 'Bind a role with the rights that are needed.',
  standards: [
    ...cis('5.1.1'),
    ...nsa('Authentication and authorization'),
    ...nist('AC-6'),
  ],
  match: BINDINGS,
  target: 'object',
  when: NOT_BUILT_IN,
  expression: "object.?roleRef.?name.orValue('') != 'cluster-admin'",
  field: 'roleRef.name',
});
