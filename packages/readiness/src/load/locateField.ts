import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
} from 'yaml';
import type { FieldPath } from '../objects/FieldPath';

/**
 * The offset of a field in the text: its key, or the list item, or the nearest parent that is there.
 */
export function locateField(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        item => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (
      isSeq(node) &&
      typeof step === 'number' &&
      step < node.items.length
    ) {
      node = node.items[step];
      offset = (node as Node | null)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
