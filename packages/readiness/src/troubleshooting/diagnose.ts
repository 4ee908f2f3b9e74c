import { ObjectIndex } from '../objects/ObjectIndex';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { LIVE_PLATFORM_NAMESPACES } from '../live/platformNamespaces';
import { fillCause } from './fillCause';
import { SYMPTOMS } from './symptoms';
import type { Diagnosis, Sighting, Symptom } from './Symptom';

/**
 * What is known of a cluster besides its objects.
 *
 * @public
 */
export interface DiagnoseFacts {
  /** The time of the facts, in milliseconds since 1970. */
  now?: number;
  /** Kinds that could not be read; symptoms that need them are not looked for. */
  unreadable?: Readonly<Record<string, string>>;
  environment?: string;
  platformNamespaces?: readonly string[];
}

/**
 * Finds known symptoms in the objects of a cluster. The same symptom of several pods of one workload is told once.
 *
 * @returns in the order of the symptoms, those of tenants and of the platform together
 * @public
 */
export function diagnose(
  objects: readonly KubernetesObject[],
  facts: DiagnoseFacts = {},
): Diagnosis[] {
  const { now, unreadable = {}, environment } = facts;
  const index = new ObjectIndex({ objects, live: true, unreadable });
  const platform = facts.platformNamespaces ?? LIVE_PLATFORM_NAMESPACES;
  return SYMPTOMS.filter(({ reads }) =>
    reads.every(kind => !Object.hasOwn(unreadable, kind)),
  ).flatMap(symptom =>
    oncePerWorkload(symptom.detect({ index, now, environment }), index).map(
      ({ sighting, workload, count }) =>
        describe({ symptom, sighting, workload, count, platform }),
    ),
  );
}

interface GroupedSighting {
  sighting: Sighting;
  workload: KubernetesObject;
  count: number;
}

function oncePerWorkload(
  sightings: readonly Sighting[],
  index: ObjectIndex,
): GroupedSighting[] {
  const groups = new Map<KubernetesObject, GroupedSighting>();
  for (const sighting of sightings) {
    const workload = index.workloadOf(sighting.object);
    const known = groups.get(workload);
    if (known) known.count += 1;
    else groups.set(workload, { sighting, workload, count: 1 });
  }
  return [...groups.values()];
}

function describe(
  options: GroupedSighting & { symptom: Symptom; platform: readonly string[] },
): Diagnosis {
  const { symptom, sighting, workload, count, platform } = options;
  const { object, message, causes: pointed = [] } = sighting;
  const { namespace } = object.reference;
  const rank = (id: string) => {
    const position = pointed.indexOf(id);
    return position < 0 ? pointed.length : position;
  };
  const [first, ...others] = [...symptom.causes]
    .sort((left, right) => rank(left.id) - rank(right.id))
    .map(cause => fillCause(cause, object.reference, workload.reference));
  return {
    symptom: symptom.id,
    title: symptom.title,
    object: object.reference,
    workload: workload.reference,
    area:
      namespace === undefined || platform.includes(namespace)
        ? 'platform'
        : 'tenant',
    message: count > 1 ? `${message} (and ${count - 1} more of it)` : message,
    causes: [first, ...others],
    rules: symptom.rules,
    links: symptom.links,
  };
}
