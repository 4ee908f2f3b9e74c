import { severalObjectsRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';
import { PLATFORM_NAMESPACES } from '../../result/collectFindings';

/** Rule `namespace-quota`. */
export const namespaceQuota = severalObjectsRule({
  id: 'namespace-quota',
  category: 'resources',
  title: 'The namespace has no quota',
  severity: 'medium',
  why: 'One tenant can take all of the cluster.',
  fix: 'Add a ResourceQuota.',
  standards: [...nist('SC-6')],
  match: ['Namespace'],
  reads: ['ResourceQuota'],
  evaluate(subject, { index }) {
    const { name } = subject.reference;
    if (PLATFORM_NAMESPACES.includes(name)) return { status: 'not-applicable' };
    return index
      .ofKind('ResourceQuota')
      .some(quota => quota.reference.namespace === name)
      ? { status: 'pass' }
      : { status: 'fail' };
  },
});
