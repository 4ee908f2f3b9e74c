import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type Alias,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { FieldMap, FieldValue } from '../objects/fieldValue';
import type { LoadLimits } from './LoadLimits';
import { ManifestProblemError } from './ManifestProblem';

interface Known {
  value: FieldValue;
  size: number;
}

/** Turns one parsed document into values, refusing what no manifest needs. */
export class YamlReader {
  /** Filled in document order, so a name stands for its latest anchor; `Alias.resolve` would search the document. */
  private readonly anchors = new Map<string, Known | 'open'>();
  private aliases = 0;
  private values = 0;

  constructor(
    private readonly document: Document,
    private readonly limits: LoadLimits,
  ) {}

  read(): FieldValue {
    return this.document.contents ? this.node(this.document.contents) : null;
  }

  private node(node: unknown): FieldValue {
    this.count(1, node);
    if (isAlias(node)) return this.alias(node);
    if (isScalar(node)) {
      const value = scalarValue(node.value);
      if (node.anchor) this.anchors.set(node.anchor, { value, size: 1 });
      return value;
    }
    const before = this.values;
    const anchor = isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor) this.anchors.set(anchor, 'open');
    let value: FieldValue = null;
    if (isSeq(node)) value = node.items.map(item => this.node(item));
    else if (isMap(node)) value = this.map(node);
    if (anchor) this.anchors.set(anchor, { value, size: this.values - before });
    return value;
  }

  private map(node: YAMLMap): FieldMap {
    const map: FieldMap = Object.create(null);
    const own = new Set<string>();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = this.key(pair.key);
      if (key === '<<') {
        this.merge(map, own, this.node(pair.value));
        continue;
      }
      if (own.has(key)) {
        throw problem(
          'duplicate-key',
          pair.key,
          `the key ${JSON.stringify(key)} is there twice`,
        );
      }
      own.add(key);
      const value = pair.value ? this.node(pair.value) : null;
      if (value === null) delete map[key];
      else map[key] = value;
    }
    return map;
  }

  private key(node: unknown): string {
    if (!isScalar(node)) {
      throw problem('syntax', node, 'a key must be a plain string');
    }
    const key = typeof node.value === 'symbol' ? '<<' : String(node.value);
    if (key === '__proto__') {
      throw problem(
        'forbidden-key',
        node,
        'the key "__proto__" is not allowed',
      );
    }
    return key;
  }

  private merge(map: FieldMap, own: Set<string>, value: FieldValue): void {
    for (const source of Array.isArray(value) ? value : [value]) {
      if (
        source === null ||
        typeof source !== 'object' ||
        Array.isArray(source)
      )
        continue;
      for (const key of Object.keys(source)) {
        if (!own.has(key) && !(key in map)) map[key] = source[key];
      }
    }
  }

  private alias(node: Alias): FieldValue {
    this.aliases += 1;
    if (this.aliases > this.limits.aliases) {
      throw problem(
        'too-many-aliases',
        node,
        `more than ${this.limits.aliases} aliases`,
      );
    }
    const known = this.anchors.get(node.source);
    if (!known) throw problem('syntax', node, 'the alias has no anchor');
    if (known === 'open') {
      throw problem('recursive-alias', node, 'the alias contains itself');
    }
    this.count(known.size, node);
    return known.value;
  }

  private count(size: number, node: unknown): void {
    this.values += size;
    if (this.values > this.limits.values) {
      throw problem(
        'too-many-values',
        node,
        `more than ${this.limits.values} values`,
      );
    }
  }
}

function scalarValue(value: unknown): FieldValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'number':
      return value;
    default:
      return value === null || value === undefined ? null : String(value);
  }
}

function problem(
  code: ManifestProblemError['code'],
  node: unknown,
  message: string,
): ManifestProblemError {
  const range = (node as Partial<Node> | undefined)?.range;
  return new ManifestProblemError(code, range?.[0] ?? 0, message);
}
