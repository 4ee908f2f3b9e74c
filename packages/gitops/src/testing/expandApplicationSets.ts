import { parse, parseAllDocuments } from 'yaml';
import type { ClusterSelector } from '../argocd/applicationSet';
import { flattenData, isSelected } from '../argocd/clusterSelection';
import type { RepositoryTree } from '../tree/RepositoryTree';

/** An Application as an ApplicationSet makes it. */
export interface ExpandedApplication {
  /** Name of the ApplicationSet. */
  set: string;
  name: string;
  labels: Record<string, string>;
  spec: Record<string, unknown>;
}

type Data = Record<string, unknown>;

interface Generator {
  git?: { files: Array<{ path: string }> };
  matrix?: { generators: Generator[] };
  selector?: ClusterSelector;
}

/** The value at the end of a way of keys such as `.cluster.name`. */
function valueAt(data: Data, way: string): unknown {
  return way
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Data | undefined)?.[key], data);
}

/** Fills in a template of the two forms that the tree uses: `{{ .a.b }}` and `{{ index .a.b "c" }}`. */
function fillIn(template: string, data: Data): string {
  return template.replace(
    /\{\{ (?:index (\S+) "([^"]+)"|(\.\S+)) \}\}/g,
    (whole, map, key, way) => {
      const value = map
        ? (valueAt(data, map) as Data | undefined)?.[key]
        : valueAt(data, way);
      if (value === undefined) throw new Error(`no value for ${whole}`);
      return String(value);
    },
  );
}

function fillInAll<T>(value: T, data: Data): T {
  if (typeof value === 'string') return fillIn(value, data) as T;
  if (Array.isArray(value))
    return value.map(item => fillInAll(item, data)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillInAll(item, data)]),
  ) as T;
}

function globToRegExp(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[^/]*')}$`);
}

function dataOf(generator: Generator, tree: RepositoryTree): Data[] {
  if (generator.matrix) {
    const [first, second] = generator.matrix.generators;
    const right = dataOf(second, tree);
    return dataOf(first, tree).flatMap(left =>
      right.map(data => ({ ...left, ...data })),
    );
  }
  const patterns = (generator.git?.files ?? []).map(({ path }) =>
    globToRegExp(path),
  );
  return tree.files
    .filter(({ path }) => patterns.some(pattern => pattern.test(path)))
    .map(({ content }) => parse(content) as Data)
    .filter(data => isSelected(flattenData(data), generator.selector));
}

/**
 * Does what the ApplicationSet controller does with the sets of a tree,
 * without a cluster. The tests with the real controller hold it to be right.
 */
export function expandApplicationSets(
  tree: RepositoryTree,
): ExpandedApplication[] {
  return tree.files
    .filter(({ path }) => path.startsWith('appsets/'))
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS())
    .flatMap(({ metadata, spec }) =>
      (spec.generators as Generator[])
        .flatMap(generator => dataOf(generator, tree))
        .map(data => {
          const template = fillInAll(spec.template, data);
          return {
            set: metadata.name,
            name: template.metadata.name,
            labels: template.metadata.labels,
            spec: template.spec,
          };
        }),
    );
}
