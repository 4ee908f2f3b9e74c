import type { ObjectReference } from '../objects/KubernetesObject';
import type { SymptomCause } from './Symptom';

/** What a name in Kubernetes consists of; anything else must not get into a command that people copy. */
const SAFE_NAME = /^[A-Za-z0-9]([-A-Za-z0-9.:_]*[A-Za-z0-9])?$/;

/** Puts the names of an object into the commands of a cause. */
export function fillCause(
  cause: SymptomCause,
  object: ObjectReference,
  workload: ObjectReference,
): SymptomCause {
  const values: Record<string, string> = {
    kind: object.kind.toLowerCase(),
    name: safe(object.name, 'NAME'),
    namespace: safe(object.namespace ?? '', 'default'),
    workload: `${workload.kind.toLowerCase()}/${safe(workload.name, 'NAME')}`,
  };
  return {
    ...cause,
    confirm: cause.confirm.map(command =>
      command.replace(
        /\{(kind|name|namespace|workload)\}/g,
        (_match, field: string) => values[field],
      ),
    ),
  };
}

function safe(name: string, otherwise: string): string {
  return SAFE_NAME.test(name) ? name : otherwise;
}
