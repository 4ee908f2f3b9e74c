import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'web' } }];
const claim = (mode: string) =>
  manifest('v1', 'PersistentVolumeClaim', { spec: { accessModes: [mode] } });

/** Objects that `shared-volume` passes and fails. */
export const cases: RuleCases = {
  pass: [[deployment({ volumes }), claim('ReadWriteMany')]],
  fail: [[deployment({ volumes }), claim('ReadWriteOnce')]],
  notApplicable: [
    deployment(),
    [deployment({ volumes }, { replicas: 1 }), claim('ReadWriteOnce')],
  ],
};
