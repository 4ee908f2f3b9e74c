import type { ClusterSelector } from './applicationSet';

type Data = Readonly<Record<string, unknown>>;

/** Fields of a data file by their ways, such as `cluster.stage`: a flat map, as Argo CD makes it for selectors. */
export function flattenData(data: Data, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...flattenData(value as Data, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}

/** Whether a selector takes the cluster with these fields. */
export function isSelected(
  fields: ReadonlyMap<string, string>,
  { matchLabels = {}, matchExpressions = [] }: ClusterSelector = {},
): boolean {
  return (
    Object.entries(matchLabels).every(
      ([key, value]) => fields.get(key) === value,
    ) && matchExpressions.every(({ key }) => fields.has(key))
  );
}
