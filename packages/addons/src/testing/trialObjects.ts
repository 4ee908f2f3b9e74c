import {
  decisionPoints,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';

type Choices = PlatformModel['choices'];

/** Every option of every decision alone, and none at all. */
const SINGLE_CHOICES: readonly Choices[] = [
  {},
  ...decisionPoints.flatMap(({ id, options }) =>
    options.map(option => ({ [id]: option.id })),
  ),
];

/** Choices under which an add-on is tried: each that selects it, beside every option of every other decision. */
function choicesFor({ options }: AddonDefinition): Choices[] {
  const chosen: Choices[] = options.map(option => {
    const [decision, id] = option.split('/');
    return { [decision]: id };
  });
  return (chosen.length > 0 ? chosen : [{}]).flatMap(own =>
    SINGLE_CHOICES.map(other => ({
      secrets: 'external-secrets',
      ...other,
      ...own,
    })),
  );
}

function objectsUnder(
  definition: AddonDefinition,
  whole: AddonPlatform,
): KubernetesObject[] {
  const clusters = whole.clusters.filter(
    cluster => !definition.appliesTo || definition.appliesTo(whole, cluster),
  );
  if (clusters.length === 0) return [];
  const platform = { ...whole, clusters };
  return [definition.objects, definition.configs].flatMap(part => [
    ...(part?.base?.(platform) ?? []),
    ...platform.model.environments.flatMap(
      environment => part?.environment?.(platform, environment) ?? [],
    ),
    ...clusters.flatMap(cluster => part?.cluster?.(platform, cluster) ?? []),
  ]);
}

/** All different objects that an add-on makes on a platform, whatever is decided and whatever else is there. */
export function trialObjects(
  definition: AddonDefinition,
  model: PlatformModel,
): KubernetesObject[] {
  if (!definition.objects && !definition.configs) return [];
  const found = new Map<string, KubernetesObject>();
  for (const choices of choicesFor(definition)) {
    for (const there of [true, false]) {
      const platform: AddonPlatform = {
        model: { ...model, choices },
        choices,
        has: () => there,
        clusters: model.clusters,
      };
      for (const object of objectsUnder(definition, platform))
        found.set(JSON.stringify(object), object);
    }
  }
  return [...found.values()];
}
