import { severalObjectsRule } from '../../rule/Rule';

const BINDING = 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding';
const WEBHOOKS = 'admissionregistration.k8s.io/ValidatingWebhookConfiguration';

/** Policy engines, by the names of their webhooks. */
const ENGINES = /^(gatekeeper|kyverno|kubewarden|policy\.sigstore)/;

/** Rule `admission-policy`. */
export const admissionPolicy = severalObjectsRule({
  id: 'admission-policy',
  category: 'cluster',
  title: 'Nothing checks objects when they are admitted',
  severity: 'high',
  why: 'What a pipeline refuses can still be applied by hand.',
  fix: 'Bind ValidatingAdmissionPolicies, or install Kyverno or Gatekeeper.',
  match: 'cluster',
  reads: [BINDING, WEBHOOKS],
  live: true,
  evaluate(_subject, { index }) {
    const engine = index
      .ofKind(WEBHOOKS)
      .some(({ reference }) => ENGINES.test(reference.name));
    return engine || index.ofKind(BINDING).length > 0
      ? { status: 'pass' }
      : { status: 'fail' };
  },
});
