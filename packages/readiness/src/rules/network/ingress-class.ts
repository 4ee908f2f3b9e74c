import { objectRule } from '../../rule/Rule';

/** Rule `ingress-class`. */
export const ingressClass = objectRule({
  id: 'ingress-class',
  category: 'network',
  title: 'The Ingress names no class',
  severity: 'low',
  why: 'With two controllers, both or none serve it.',
  fix: 'Set spec.ingressClassName.',
  match: ['networking.k8s.io/Ingress'],
  target: 'object',
  expression:
    "object.?spec.?ingressClassName.orValue('') != '' || object.metadata.?annotations[?'kubernetes.io/ingress.class'].orValue('') != ''",
  field: 'spec.ingressClassName',
});
