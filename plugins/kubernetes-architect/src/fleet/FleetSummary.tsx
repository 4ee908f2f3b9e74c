import { useTexts } from '../translation';
import { StatTiles } from '../ui';
import { workloadProblems } from './FleetRow';
import type { FleetRow } from './FleetRow';

/** The fleet in numbers. */
export function FleetSummary(props: { rows: readonly FleetRow[] | undefined }) {
  const { rows } = props;
  const t = useTexts();
  const count = (matches: (row: FleetRow) => boolean) =>
    rows?.filter(matches).length;
  const sum = (value: (row: FleetRow) => number | undefined) =>
    rows?.reduce((total, row) => total + (value(row) ?? 0), 0);
  const unreachable = count(
    row => row.status === 'unreachable' || row.error !== undefined,
  );
  const attention = count(
    row => row.status === 'unhealthy' || row.status === 'degraded',
  );
  const problems = sum(row => workloadProblems(row.summary?.workloads));
  const ready = sum(row => row.summary?.nodes?.ready);
  const total = sum(row => row.summary?.nodes?.total);
  return (
    <StatTiles
      label={t('fleet.summary.label')}
      stats={[
        { label: t('fleet.summary.clusters'), value: rows?.length },
        {
          label: t('fleet.summary.attention'),
          value: attention,
          tone: attention ? 'warning' : undefined,
        },
        {
          label: t('fleet.summary.unreachable'),
          value: unreachable,
          tone: unreachable ? 'critical' : undefined,
        },
        {
          label: t('fleet.summary.nodes'),
          value: ready,
          part: t('fleet.of', { total: `${total}` }),
        },
        {
          label: t('fleet.summary.workloads'),
          value: problems,
          tone: problems ? 'warning' : undefined,
        },
        { label: t('fleet.summary.versions'), value: rows && versions(rows) },
      ]}
    />
  );
}

/** Lowest to highest minor version in use, which is the skew of the fleet. */
function versions(rows: readonly FleetRow[]): string {
  const minors = rows
    .flatMap(row => row.summary?.version ?? [])
    .map(version => version.replace(/^v/, '').split('.').slice(0, 2).join('.'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (minors.length === 0) {
    return '–';
  }
  const [lowest, highest] = [minors[0], minors[minors.length - 1]];
  return lowest === highest ? lowest : `${lowest} – ${highest}`;
}
