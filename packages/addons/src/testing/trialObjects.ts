import {
  decisionPoints,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { AddonDefinition } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';

type Choices = PlatformModel['choices'];

/** Choices that select an add-on, each beside nothing else. */
function choicesFor({ options }: AddonDefinition): Choices[] {
  const chosen: Choices[] = options.map(option => {
    const [decision, id] = option.split('/');
    return { [decision]: id };
  });
  return chosen.length > 0 ? chosen : [{}];
}

/** Choices that note which decisions are looked at. */
function noting(choices: Choices, looked: Set<string>): Choices {
  return new Proxy(choices, {
    get(target, decision) {
      looked.add(String(decision));
      return Reflect.get(target, decision);
    },
    has(target, decision) {
      looked.add(String(decision));
      return Reflect.has(target, decision);
    },
    ownKeys(target) {
      for (const { id } of decisionPoints) looked.add(id);
      return Reflect.ownKeys(target);
    },
  });
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

/**
 * All different objects that an add-on makes on a platform, whatever is decided and whatever else is there: under each
 * choice that selects it, alone and beside every option of every other decision. An option of a decision that the
 * add-on does not look at changes nothing, so it is not tried.
 */
export function trialObjects(
  definition: AddonDefinition,
  model: PlatformModel,
): KubernetesObject[] {
  if (!definition.objects && !definition.configs) return [];
  const found = new Map<string, KubernetesObject>();
  const tryOut = (choices: Choices, there: boolean): ReadonlySet<string> => {
    const looked = new Set<string>();
    const noted = noting(choices, looked);
    const platform: AddonPlatform = {
      model: { ...model, choices: noted },
      choices: noted,
      has: () => there,
      clusters: model.clusters,
    };
    for (const object of objectsUnder(definition, platform))
      found.set(JSON.stringify(object), object);
    return looked;
  };
  for (const own of choicesFor(definition)) {
    for (const there of [true, false]) {
      const base = { secrets: 'external-secrets' };
      const looked = tryOut({ ...base, ...own }, there);
      for (const { id, options } of decisionPoints) {
        if (!looked.has(id)) continue;
        for (const option of options)
          tryOut({ ...base, [id]: option.id, ...own }, there);
      }
    }
  }
  return [...found.values()];
}
