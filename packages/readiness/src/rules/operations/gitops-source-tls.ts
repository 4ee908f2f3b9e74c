import { objectRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';

/** Rule `gitops-source-tls`. */
export const gitopsSourceTls = objectRule({
  id: 'gitops-source-tls',
  category: 'operations',
  title: 'The application takes its source without TLS',
  severity: 'high',
  why: 'Who sits between can change what the cluster runs.',
  fix: 'Use https or ssh.',
  standards: [...nist('SC-8')],
  match: [
    'argoproj.io/Application',
    'source.toolkit.fluxcd.io/GitRepository',
    'source.toolkit.fluxcd.io/HelmRepository',
    'source.toolkit.fluxcd.io/OCIRepository',
  ],
  target: 'object',
  expression:
    "!dyn(object).?spec.?insecure.orValue(false) && !dyn(object).?spec.?url.orValue('').startsWith('http://') && !dyn(object).?spec.?source.?repoURL.orValue('').startsWith('http://') && dyn(object).?spec.?sources.orValue([]).all(source, !source.?repoURL.orValue('').startsWith('http://'))",
  field: 'spec',
});
