import type { FieldProblem } from '../intent/IntentProblem';
import type { Requirements } from './requirementsSchema';

/**
 * Answers that contradict each other, each named with the field to change.
 *
 * @public
 */
export function checkRequirements(requirements: Requirements): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const clouds = requirements.locations.filter(
    location => location !== 'on-premises' && location !== 'edge',
  );
  if (requirements.airGapped && requirements.saasAllowed) {
    problems.push({
      path: ['saasAllowed'],
      message:
        'cannot be true while airGapped is true: an air-gapped cluster reaches no SaaS; remove one of the two',
    });
  }
  if (requirements.dataResidency === 'site' && clouds.length > 0) {
    problems.push({
      path: ['dataResidency'],
      message: `"site" keeps data on own premises, but locations lists ${clouds.join(
        ', ',
      )}; use "country" or remove the cloud`,
    });
  }
  if (
    (requirements.edgeSites ?? 0) > 0 &&
    !requirements.locations.includes('edge')
  ) {
    problems.push({
      path: ['edgeSites'],
      message: 'is more than 0, but locations does not list edge; add edge',
    });
  }
  if (requirements.edgeSites === 0 && requirements.locations.includes('edge')) {
    problems.push({
      path: ['edgeSites'],
      message: 'is 0, but locations lists edge; give the number of sites',
    });
  }
  if (
    requirements.platformEngineers !== undefined &&
    requirements.platformEngineers > requirements.engineers
  ) {
    problems.push({
      path: ['platformEngineers'],
      message: `is ${requirements.platformEngineers}, more than engineers (${requirements.engineers}), which counts everybody`,
    });
  }
  const weights = Object.values(requirements.weights ?? {});
  if (weights.length === 6 && weights.every(weight => weight === 0)) {
    problems.push({
      path: ['weights'],
      message: 'are all 0, so no option is better than another; raise one',
    });
  }
  return problems;
}
