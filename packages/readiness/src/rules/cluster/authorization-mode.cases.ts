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

/** Objects that `authorization-mode` passes and fails. */
export const cases: RuleCases = {
  pass: [server('kube-apiserver', '--authorization-mode=Node,RBAC')],
  fail: [server('kube-apiserver', '--authorization-mode=AlwaysAllow')],
};
