import { describeObject } from '../objects/KubernetesObject';
import type { Finding } from '../result/Finding';
import type { Diagnosis } from './Symptom';

/**
 * The symptoms, of those that were seen, that a finding of a rule leads to: about the same workload or the same object.
 *
 * @returns ids of symptoms
 * @public
 */
export function symptomsOfFinding(
  finding: Pick<Finding, 'rule' | 'object' | 'workload'>,
  diagnoses: readonly Diagnosis[],
): string[] {
  const places = [finding.object, finding.workload].map(describeObject);
  const symptoms = diagnoses
    .filter(
      ({ rules, object, workload }) =>
        rules.includes(finding.rule) &&
        [object, workload].some(place =>
          places.includes(describeObject(place)),
        ),
    )
    .map(({ symptom }) => symptom);
  return [...new Set(symptoms)];
}
