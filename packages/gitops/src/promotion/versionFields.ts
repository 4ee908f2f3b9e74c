import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';

/** Names of fields that say which version runs, in manifests, kustomizations and values of charts. */
const VERSION_KEYS: ReadonlySet<string> = new Set([
  'digest',
  'image',
  'newName',
  'newTag',
  'tag',
]);

/** A field that says which version runs. */
export interface VersionField {
  /** Place in the file; entries of lists by their name. */
  path: string;
  value: string;
  /** Where the text of the value begins and ends. */
  range: readonly [number, number];
}

function nameOf(entry: Node | null, index: number): string {
  const name = isMap(entry) ? entry.get('name') : undefined;
  return typeof name === 'string' ? name : String(index);
}

/** The field that a scalar is the value of, if it is text that stands in the file. */
export function scalarField(
  path: string,
  node: unknown,
): VersionField | undefined {
  return isScalar(node) && typeof node.value === 'string' && node.range
    ? { path, value: node.value, range: [node.range[0], node.range[1]] }
    : undefined;
}

function fieldOf(path: string, node: unknown): VersionField[] {
  const field = scalarField(path, node);
  return field ? [field] : [];
}

/** What a step of a JSON patch (RFC 6902) sets, where it is a version: the field is named in its path. */
function patchedField(step: YAMLMap): VersionField[] {
  const pointer = step.has('op') ? step.get('path') : undefined;
  return typeof pointer === 'string' &&
    VERSION_KEYS.has(pointer.slice(pointer.lastIndexOf('/') + 1))
    ? fieldOf(pointer, step.get('value', true))
    : [];
}

function fieldsBelow(node: unknown, path: string): VersionField[] {
  if (isSeq(node)) {
    return node.items.flatMap((entry, index) =>
      fieldsBelow(entry, `${path}[${nameOf(entry as Node | null, index)}]`),
    );
  }
  if (!isMap(node)) return [];
  return [
    ...patchedField(node),
    ...node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const below = `${path}.${name}`;
      if (!isScalar(value)) return fieldsBelow(value, below);
      return VERSION_KEYS.has(name) ? fieldOf(below, value) : [];
    }),
  ];
}

/**
 * The fields of a version file that a promotion moves, by their place.
 *
 * @throws an Error where the text is no YAML
 */
export function versionFields(text: string): VersionField[] {
  return parseAllDocuments(text).flatMap(document => {
    if (document.errors.length > 0) throw document.errors[0];
    const kind = document.get('kind');
    return fieldsBelow(document.contents, typeof kind === 'string' ? kind : '');
  });
}
