import { listAt, mapAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import {
  containersOf,
  podViewOf,
  POD_TEMPLATE_KINDS,
} from '../objects/PodView';
import { REDACTED } from './redactValue';

const TEMPLATES = new Map(
  POD_TEMPLATE_KINDS.map(({ kind, path }) => [kind, path]),
);

/** Why a pass of a rule says nothing, since it rests on a value that is not kept; undefined where it does not. */
export function hiddenValue(
  rule: string,
  object: KubernetesObject,
): string | undefined {
  switch (rule) {
    case 'leaked-token-in-env':
      return containerTexts(object).some(isHidden)
        ? 'the snapshot keeps no values of variables and arguments to look for tokens in'
        : undefined;
    case 'leaked-token-in-config-map':
      return Object.values(mapAt(object.value, 'data')).some(isHidden)
        ? 'the snapshot keeps no values of ConfigMaps to look for tokens in'
        : undefined;
    default:
      return undefined;
  }
}

function containerTexts(object: KubernetesObject): unknown[] {
  const pod = podViewOf(object, TEMPLATES);
  return containersOf(pod?.spec ?? {}).flatMap(({ container }) => [
    ...listAt(container, 'env').map(variable => textAt(variable, 'value')),
    ...listAt(container, 'args'),
    ...listAt(container, 'command'),
  ]);
}

function isHidden(value: unknown): boolean {
  return typeof value === 'string' && value.includes(REDACTED);
}
