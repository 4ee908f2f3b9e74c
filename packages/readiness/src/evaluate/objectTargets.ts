import { itemsAt, listAt, type FieldMap } from '../objects/fieldValue';
import { parseFieldPath, type FieldPath } from '../objects/FieldPath';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { containersOf, type PodView } from '../objects/PodView';
import type { RuleTarget } from '../rule/Rule';

/** Something an expression is run on. */
export interface Target {
  path: FieldPath;
  context: Record<string, unknown>;
}

/**
 * The variables of expressions, made once for each object: the object, and `variables` with the pod's parts as an
 * admission policy would compute them.
 */
export class ObjectTargets {
  private readonly base: Record<string, unknown>;
  private readonly cache = new Map<string, Target[]>();

  constructor(
    readonly object: KubernetesObject,
    private readonly pod: PodView | undefined,
  ) {
    this.base = {
      object: object.value,
      variables: pod ? podVariables(pod) : {},
    };
  }

  of(target: RuleTarget): Target[] {
    const key =
      typeof target === 'string' ? target : `${target.list}:${target.as}`;
    let targets = this.cache.get(key);
    if (!targets) {
      targets = this.list(target);
      this.cache.set(key, targets);
    }
    return targets;
  }

  private list(target: RuleTarget): Target[] {
    if (target === 'object') return [{ path: [], context: this.base }];
    if (typeof target === 'object')
      return this.items(
        this.object.value,
        parseFieldPath(target.list),
        target.as,
      );
    if (!this.pod) return [];
    const { path, spec } = this.pod;
    const inSpec = [...path, 'spec'];
    switch (target) {
      case 'pod':
        return [{ path: inSpec, context: this.base }];
      case 'podAndContainers':
        return [
          { path: inSpec, context: { ...this.base, part: spec } },
          ...containersOf(spec).map(view => ({
            path: [...inSpec, ...view.path],
            context: { ...this.base, part: view.container },
          })),
        ];
      case 'volume':
        return this.items(spec, ['volumes'], 'volume', inSpec);
      default:
        return containersOf(spec)
          .filter(({ list }) => target === 'container' || list === 'containers')
          .map(view => ({
            path: [...inSpec, ...view.path],
            context: { ...this.base, container: view.container },
          }));
    }
  }

  private items(
    value: unknown,
    list: FieldPath,
    as: string,
    above: FieldPath = [],
  ): Target[] {
    return itemsAt(value, list).map(({ item, path }) => ({
      path: [...above, ...path],
      context: { ...this.base, [as]: item },
    }));
  }
}

function podVariables(pod: PodView): FieldMap {
  return {
    podSpec: pod.spec,
    podMetadata: pod.metadata,
    containers: containersOf(pod.spec).map(view => view.container),
    appContainers: listAt(pod.spec, 'containers'),
    volumes: listAt(pod.spec, 'volumes'),
  };
}
