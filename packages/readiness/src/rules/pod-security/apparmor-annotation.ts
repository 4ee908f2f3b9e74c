import { objectRule } from '../../rule/Rule';

/** Rule `apparmor-annotation`. */
export const apparmorAnnotation = objectRule({
  id: 'apparmor-annotation',
  category: 'pod-security',
  title: 'An annotation switches AppArmor off',
  severity: 'medium',
  why: 'The old annotation still works and unconfines the container it names.',
  fix: 'Remove the annotation, or set it to runtime/default or a localhost profile.',
  podSecurity: { level: 'baseline' },
  match: 'pods',
  target: 'pod',
  expression: `variables.podMetadata.?annotations.orValue({}).all(key,
    !key.startsWith('container.apparmor.security.beta.kubernetes.io/') ||
    variables.podMetadata.annotations[key] in ['', 'runtime/default'] ||
    variables.podMetadata.annotations[key].startsWith('localhost/'))`,
});
