import { mapAt, type FieldMap, type FieldValue } from './fieldValue';
import type { KubernetesObject } from './KubernetesObject';
import { matchesSelector } from './matchesSelector';

/**
 * Objects of one kind by the labels that their selectors ask for, so that those that take a pod are found without
 * trying each: what asks for a label can only take pods that have it.
 */
export class SelectorIndex {
  /** By namespace and the first label asked for. */
  private readonly byLabel = new Map<string, KubernetesObject[]>();
  /** By namespace: selectors that ask for no label, and may take any pod. */
  private readonly others = new Map<string, KubernetesObject[]>();

  constructor(
    objects: readonly KubernetesObject[],
    private readonly field: string,
  ) {
    for (const object of objects) {
      const { namespace = '' } = object.reference;
      const [wanted] = Object.entries(
        mapAt(this.selectorOf(object), 'matchLabels'),
      );
      const key = wanted ? labelKey(namespace, ...wanted) : namespace;
      const lists = wanted ? this.byLabel : this.others;
      const list = lists.get(key);
      if (list) list.push(object);
      else lists.set(key, [object]);
    }
  }

  /** The objects of the namespace whose selectors take these labels. */
  taking(labels: FieldMap, namespace = ''): KubernetesObject[] {
    return [
      ...(this.others.get(namespace) ?? []),
      ...Object.entries(labels).flatMap(
        label => this.byLabel.get(labelKey(namespace, ...label)) ?? [],
      ),
    ].filter(object => matchesSelector(this.selectorOf(object), labels));
  }

  private selectorOf(object: KubernetesObject): FieldMap {
    return mapAt(object.value, 'spec', this.field);
  }
}

/** A key for a label in a namespace; other values than strings only have to be told apart from most. */
export function labelKey(
  namespace: string,
  name: string,
  value: FieldValue,
): string {
  return `${namespace}\n${name}\n${String(value)}`;
}
