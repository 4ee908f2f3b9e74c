import { objectRule } from '../../rule/Rule';
import { cis, nsa, nist } from '../../rule/standardReferences';

/** Rule `privileged`. */
export const privileged = objectRule({
  id: 'privileged',
  category: 'pod-security',
  title: 'The container is privileged',
  severity: 'critical',
  why: 'A privileged container has every right of the node: whoever takes the container takes the node.',
  fix: 'Remove privileged, and add only the capability the process needs.',
  standards: [...cis('5.2.2'), ...nsa('Pod security'), ...nist('AC-6')],
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'container',
  expression: '!container.?securityContext.?privileged.orValue(false)',
  field: 'securityContext.privileged',
  patch: [{ path: 'securityContext.privileged', value: false }],
});
