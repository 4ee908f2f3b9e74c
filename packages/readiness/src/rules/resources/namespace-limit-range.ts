import { severalObjectsRule } from '../../rule/Rule';
import { PLATFORM_NAMESPACES } from '../../result/collectFindings';

/** Rule `namespace-limit-range`. */
export const namespaceLimitRange = severalObjectsRule({
  id: 'namespace-limit-range',
  category: 'resources',
  title: 'The namespace gives containers no default limits',
  severity: 'medium',
  why: 'Containers without requests and limits get none, and under a quota they are refused.',
  fix: 'Add a LimitRange with defaults.',
  match: ['Namespace'],
  reads: ['LimitRange'],
  evaluate(subject, { index }) {
    const { name } = subject.reference;
    if (PLATFORM_NAMESPACES.includes(name)) return { status: 'not-applicable' };
    return index
      .ofKind('LimitRange')
      .some(range => range.reference.namespace === name)
      ? { status: 'pass' }
      : { status: 'fail' };
  },
});
