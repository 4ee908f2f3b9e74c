import { severalObjectsRule } from '../../rule/Rule';
import { listAt, textAt } from '../../objects/fieldValue';
import { describeObject } from '../../objects/KubernetesObject';

/** Rule `duplicate-host`. */
export const duplicateHost = severalObjectsRule({
  id: 'duplicate-host',
  category: 'network',
  title: 'Two objects serve the same host and path',
  severity: 'medium',
  why: 'Which one answers depends on their age: one tenant may take the traffic of another.',
  fix: 'Give each host and path to one Ingress.',
  match: ['networking.k8s.io/Ingress'],
  reads: [],
  evaluate(subject, { index }) {
    const keysOf = (value: unknown) =>
      listAt(value, 'spec', 'rules').flatMap(rule =>
        listAt(rule, 'http', 'paths').map(
          entry =>
            `${textAt(rule, 'host') ?? '*'}${textAt(entry, 'path') ?? '/'}`,
        ),
      );
    const own = keysOf(subject.value);
    if (own.length === 0) return { status: 'not-applicable' };
    const classOf = (value: unknown) =>
      textAt(value, 'spec', 'ingressClassName') ?? '';
    for (const other of index.ofKind('networking.k8s.io/Ingress')) {
      if (other === subject || classOf(other.value) !== classOf(subject.value))
        continue;
      const shared = keysOf(other.value).find(key => own.includes(key));
      if (shared)
        return {
          status: 'fail',
          path: ['spec', 'rules'],
          message: `${describeObject(other.reference)} serves ${shared} too`,
        };
    }
    return { status: 'pass' };
  },
});
