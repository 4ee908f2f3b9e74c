import { pod, given } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const server = (...command: string[]) =>
  given({
    objects: [
      pod(
        { containers: [{ name: 'kube-apiserver', command }] },
        { namespace: 'kube-system', labels: { component: 'kube-apiserver' } },
      ),
    ],
    live: true,
  });

/** Objects that `secret-encryption` passes and fails. */
export const cases: RuleCases = {
  pass: [server('kube-apiserver', '--encryption-provider-config=/etc/a.yaml')],
  fail: [server('kube-apiserver')],
  notApplicable: [given({ objects: [], live: true })],
};
