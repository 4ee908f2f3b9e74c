import {
  JOB_NAME_VALUE,
  Parameter,
  type Template,
  Text,
  type Value,
  VERSION_VALUE,
} from './Template';

/** What an environment is called in the text of an object. */
export interface EnvironmentNames {
  namespace: string;
  environment: string;
}

/** The same place of an object in each environment that has it. */
export type Variants = ReadonlyMap<EnvironmentNames, Value | undefined>;

/** Fields that are a value whether they differ today or not. */
const KNOWN_VALUES: ReadonlyArray<[RegExp, string]> = [
  [/\/containers\/0\/image$/, VERSION_VALUE],
  [/\/containers\/0\/env$/, 'env'],
  [/^\/metadata\/namespace$/, 'namespace'],
  [/\/labels\/kubernetes-architect\.io\/environment$/, 'environment'],
  [/^\/spec\/replicas$/, 'replicas'],
  [/^\/spec(\/predictor)?\/min(Replicas|ReplicaCount)$/, 'minReplicas'],
  [/^\/spec(\/predictor)?\/max(Replicas|ReplicaCount)$/, 'maxReplicas'],
];

/** Name of the value of a place that is one in every app; what a Job is called follows from its version. */
function knownValue(file: string, path: string): string | undefined {
  return file === 'job' && path === '/metadata/name'
    ? JOB_NAME_VALUE
    : KNOWN_VALUES.find(([place]) => place.test(path))?.[1];
}

/** Name of the field that a place is in. */
function lastField(path: string): string {
  return (
    path
      .split('/')
      .filter(step => !/^[0-9]*$/.test(step))
      .at(-1) ?? ''
  );
}

/** Joins words to a name that every program can have. */
export function valueName(words: readonly string[]): string {
  return words
    .join('-')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word, index) =>
      index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join('');
}

/** Keeps the values that were found, each under a name of its own. */
export class ValueCollector {
  readonly values = new Map<string, Variants>();

  /** The parameter for a place; places with the same values share it. */
  add(wanted: string, variants: Variants, optional: boolean): Parameter {
    const text = JSON.stringify([...variants.values()]);
    const same = [...this.values].find(
      ([, other]) =>
        isText(other) && JSON.stringify([...other.values()]) === text,
    );
    if (same) return new Parameter(same[0], optional);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}${number}`;
      const other = this.values.get(name);
      if (!other) this.values.set(name, variants);
      if (!other || agrees(other, variants, text))
        return new Parameter(name, optional);
    }
  }
}

/** Whether an environment is told by the values: two of them hold different text. */
function isText(variants: Variants): boolean {
  const all = [...variants.values()];
  return new Set(all).size > 1 && all.every(value => typeof value === 'string');
}

function agrees(known: Variants, found: Variants, text: string): boolean {
  if (JSON.stringify([...known.values()]) === text) return true;
  return [...found].every(
    ([names, value]) =>
      known.has(names) &&
      JSON.stringify(known.get(names)) === JSON.stringify(value),
  );
}

function isFields(
  value: Value | undefined,
): value is { readonly [field: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value);
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function pick(
  variants: Variants,
  get: (value: Value | undefined) => Value | undefined,
): Variants {
  return new Map([...variants].map(([names, value]) => [names, get(value)]));
}

/** Text with the names of its environment taken out, the longer one first. */
function parts(text: string, names: EnvironmentNames) {
  return text
    .split(names.namespace)
    .flatMap((piece, index) => [
      ...(index > 0 ? [new Parameter('namespace')] : []),
      ...piece
        .split(names.environment)
        .flatMap((rest, at) => [
          ...(at > 0 ? [new Parameter('environment')] : []),
          rest,
        ]),
    ])
    .filter(part => part !== '');
}

/** One text for all environments, if their names are all that differs. */
function commonText(variants: Variants): Template | undefined {
  const found = [...variants].map(([names, value]) =>
    typeof value === 'string' ? parts(value, names) : undefined,
  );
  const [first] = found;
  const text = JSON.stringify(first);
  if (!first || found.some(each => JSON.stringify(each) !== text))
    return undefined;
  return new Text(first);
}

/**
 * One field for all environments: as it is where it is the same, text with
 * names in it, or a parameter. Lists of different lengths are one parameter.
 */
export function generalise(options: {
  variants: Variants;
  path: string;
  file: string;
  collector: ValueCollector;
}): Template {
  const { variants, path, file, collector } = options;
  const all = [...variants.values()];
  const optional = all.includes(undefined);
  const known = knownValue(file, path);
  if (known !== undefined) return collector.add(known, variants, optional);
  if (all.every(isFields)) {
    const fields = [...new Set(all.flatMap(each => Object.keys(each)))];
    return Object.fromEntries(
      fields.map(field => [
        field,
        generalise({
          ...options,
          variants: pick(variants, value =>
            isFields(value) ? value[field] : undefined,
          ),
          path: `${path}/${field}`,
        }),
      ]),
    );
  }
  const lengths = new Set(all.map(each => (isList(each) ? each.length : -1)));
  const [length] = lengths;
  if (lengths.size === 1 && length >= 0) {
    return Array.from({ length }, (_, index) =>
      generalise({
        ...options,
        variants: pick(variants, value =>
          isList(value) ? value[index] : undefined,
        ),
        path: `${path}/${index}`,
      }),
    );
  }
  const [first] = all;
  const same = all.every(each => each === first);
  if (same && first !== undefined && all.length > 1) return first;
  const common = commonText(variants);
  if (common !== undefined) return common;
  return same && first !== undefined
    ? first
    : collector.add(valueName([file, lastField(path)]), variants, optional);
}
