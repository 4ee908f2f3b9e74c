import { makeStyles } from '@material-ui/core/styles';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useMemo } from 'react';
import { useTexts } from '../translation';
import { CapacityBar, Fraction, Freshness } from '../ui';
import type { Column } from '../ui';
import { ClusterName } from './ClusterName';
import { workloadProblems } from './FleetRow';
import type { FleetRow } from './FleetRow';

const useStyles = makeStyles(theme => ({
  second: {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
}));

/** The columns of the fleet. What is not known is written as unknown, not as zero. */
export function useFleetColumns(now: number): Column<FleetRow>[] {
  const t = useTexts();
  const classes = useStyles();
  return useMemo(() => {
    const columns: Column<FleetRow>[] = [
      { id: 'name', header: '', render: row => <ClusterName row={row} /> },
      {
        id: 'status',
        header: '',
        width: 112,
        render: row => (
          <StatusLabel
            status={row.status}
            stale={row.summary?.staleness === 'stale'}
          />
        ),
      },
      {
        id: 'version',
        header: '',
        width: 64,
        render: row => row.summary?.version,
      },
      {
        id: 'environment',
        header: '',
        render: row => (
          <>
            {row.environment ?? t('common.none')}
            <span className={classes.second}>
              {[row.region, row.provider].filter(Boolean).join(' · ')}
            </span>
          </>
        ),
      },
      {
        id: 'nodes',
        header: '',
        numeric: true,
        width: 64,
        render: ({ summary }) =>
          summary && (
            <Fraction
              part={summary.nodes?.ready}
              whole={summary.nodes?.total}
              unknown={t('common.unknown')}
            />
          ),
      },
      {
        id: 'workloads',
        header: '',
        numeric: true,
        width: 72,
        render: ({ summary }) =>
          summary && (
            <Fraction
              part={workloadProblems(summary.workloads)}
              whole={summary.workloads?.total}
              unknown={t('common.unknown')}
              good="none"
            />
          ),
      },
      ...(['cpu', 'memory', 'pods'] as const).map<Column<FleetRow>>(
        resource => ({
          id: resource,
          header: '',
          width: 76,
          from: resource === 'pods' ? 'lg' : undefined,
          render: ({ summary }) =>
            summary && (
              <CapacityBar resource={resource} capacity={summary.capacity} />
            ),
        }),
      ),
      {
        id: 'observed',
        header: '',
        width: 112,
        render: ({ summary }) =>
          summary && <Freshness observation={summary} now={now} stacked />,
      },
    ];
    return columns.map(column => ({
      ...column,
      sortable: true,
      header: t(`fleet.column.${column.id as FleetColumnId}`),
    }));
  }, [t, classes, now]);
}

type FleetColumnId =
  | 'name'
  | 'status'
  | 'version'
  | 'environment'
  | 'nodes'
  | 'workloads'
  | 'cpu'
  | 'memory'
  | 'pods'
  | 'observed';
