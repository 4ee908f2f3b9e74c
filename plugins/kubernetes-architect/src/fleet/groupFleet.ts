import type { FleetRow } from './FleetRow';

/** Rows that belong together. */
export interface FleetGroup {
  /** Name of the environment; `undefined` for clusters without one. */
  environment: string | undefined;
  rows: FleetRow[];
}

/** Groups rows by environment, keeping their order; environments by name, clusters without one at the end. */
export function groupFleet(rows: readonly FleetRow[]): FleetGroup[] {
  const groups = new Map<string | undefined, FleetRow[]>();
  for (const row of rows) {
    groups.set(row.environment, [...(groups.get(row.environment) ?? []), row]);
  }
  return [...groups]
    .map(([environment, members]) => ({ environment, rows: members }))
    .sort((a, b) => {
      if (a.environment === undefined || b.environment === undefined) {
        return (
          Number(a.environment === undefined) -
          Number(b.environment === undefined)
        );
      }
      return a.environment.localeCompare(b.environment);
    });
}
