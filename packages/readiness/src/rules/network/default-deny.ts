import { severalObjectsRule } from '../../rule/Rule';
import { cis, nsa, nist } from '../../rule/standardReferences';
import { mapAt, listAt } from '../../objects/fieldValue';
import { matchesSelector } from '../../objects/matchesSelector';
import { PLATFORM_NAMESPACES } from '../../result/collectFindings';

/** Rule `default-deny`. */
export const defaultDeny = severalObjectsRule({
  id: 'default-deny',
  category: 'network',
  title: 'The namespace does not deny traffic by default',
  severity: 'high',
  why: 'A new pod is open to all until somebody thinks of a policy.',
  fix: 'Add a NetworkPolicy with an empty podSelector, policyTypes Ingress and no rules.',
  standards: [...cis('5.3.2'), ...nsa('Network separation'), ...nist('SC-7')],
  match: ['Namespace'],
  reads: ['networking.k8s.io/NetworkPolicy'],
  evaluate(subject, { index }) {
    const { name } = subject.reference;
    if (PLATFORM_NAMESPACES.includes(name)) return { status: 'not-applicable' };
    const denied = index
      .ofKind('networking.k8s.io/NetworkPolicy')
      .some(({ reference, value }) => {
        const types = listAt(value, 'spec', 'policyTypes');
        return (
          reference.namespace === name &&
          matchesSelector(mapAt(value, 'spec', 'podSelector'), {}) &&
          Object.keys(mapAt(value, 'spec', 'podSelector', 'matchLabels'))
            .length === 0 &&
          listAt(value, 'spec', 'podSelector', 'matchExpressions').length ===
            0 &&
          (types.length === 0 || types.includes('Ingress')) &&
          listAt(value, 'spec', 'ingress').length === 0
        );
      });
    return denied ? { status: 'pass' } : { status: 'fail' };
  },
});
