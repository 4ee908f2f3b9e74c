import { objectRule } from '../../rule/Rule';

/** Rule `ingress-snippet`. */
export const ingressSnippet = objectRule({
  id: 'ingress-snippet',
  category: 'network',
  title: 'The Ingress carries raw server configuration',
  severity: 'high',
  why: 'A snippet runs in the controller, which holds the certificates of all tenants.',
  fix: 'Remove the snippet annotations; switch them off in the controller.',
  match: ['networking.k8s.io/Ingress', 'extensions/Ingress'],
  target: 'object',
  expression:
    "object.metadata.?annotations.orValue({}).all(key, !key.matches('nginx[.]ingress[.]kubernetes[.]io/.*snippet'))",
  field: 'metadata.annotations',
});
