import { urgencyOf } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { workloadProblems } from './FleetRow';
import type { FleetRow } from './FleetRow';

/** What a reader asked to see; all of it stands in the address. */
export interface FleetSelection {
  /** Words that must all occur in the name, title, environment, region, provider or version. */
  text: string;
  environment?: string;
  status?: string;
  sort: FleetSortKey;
  descending: boolean;
}

/** Columns that the fleet can be sorted by. */
export const FLEET_SORT_KEYS = [
  'name',
  'status',
  'version',
  'environment',
  'nodes',
  'workloads',
  'cpu',
  'memory',
  'pods',
  'observed',
] as const;

/** One of {@link FLEET_SORT_KEYS}. */
export type FleetSortKey = (typeof FLEET_SORT_KEYS)[number];

/** The rows that match, in the order asked for; equal ones by name. Rows without the value come last either way. */
export function selectFleet(
  rows: readonly FleetRow[],
  selection: FleetSelection,
): FleetRow[] {
  const words = selection.text.toLowerCase().split(/\s+/).filter(Boolean);
  const direction = selection.descending ? -1 : 1;
  return rows
    .filter(
      row =>
        words.every(word => textOf(row).includes(word)) &&
        (!selection.environment || row.environment === selection.environment) &&
        (!selection.status || row.status === selection.status),
    )
    .sort((a, b) => {
      const left = valueOf(a, selection.sort);
      const right = valueOf(b, selection.sort);
      if (left === undefined || right === undefined) {
        const order = Number(left === undefined) - Number(right === undefined);
        return order || a.name.localeCompare(b.name);
      }
      return compare(left, right) * direction || a.name.localeCompare(b.name);
    });
}

/** Used part of what may be used, 0 to 1 and beyond; `undefined` when either is unknown. */
export function usedShare(
  row: FleetRow,
  resource: 'cpuCores' | 'memoryBytes' | 'pods',
): number | undefined {
  const { requested, allocatable } = row.summary?.capacity ?? {};
  const whole = allocatable?.[resource];
  return requested && whole ? requested[resource] / whole : undefined;
}

function textOf(row: FleetRow): string {
  const { name, title, environment, region, provider, summary } = row;
  return [name, title, environment, region, provider, summary?.version]
    .join(' ')
    .toLowerCase();
}

function valueOf(
  row: FleetRow,
  key: FleetSortKey,
): string | number | undefined {
  switch (key) {
    case 'name':
      return row.name;
    case 'status':
      return urgencyOf(row.status);
    case 'version':
      return row.summary?.version;
    case 'environment':
      return row.environment;
    case 'nodes':
      return row.summary?.nodes?.total;
    case 'workloads':
      return workloadProblems(row.summary?.workloads);
    case 'cpu':
      return usedShare(row, 'cpuCores');
    case 'memory':
      return usedShare(row, 'memoryBytes');
    case 'pods':
      return usedShare(row, 'pods');
    case 'observed':
      return row.summary && Date.parse(row.summary.observedAt);
    default:
      return undefined;
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'en', { numeric: true });
}
