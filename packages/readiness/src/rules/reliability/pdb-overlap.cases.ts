import { manifest, deployment } from '../caseObjects';
import type { RuleCases } from '../RuleCases';

const budget = (name: string) =>
  manifest('policy/v1', 'PodDisruptionBudget', {
    metadata: { name },
    spec: { selector: { matchLabels: { app: 'web' } } },
  });

/** Objects that `pdb-overlap` passes and fails. */
export const cases: RuleCases = {
  pass: [[deployment(), budget('a')]],
  fail: [[deployment(), budget('a'), budget('b')]],
  notApplicable: [deployment()],
};
