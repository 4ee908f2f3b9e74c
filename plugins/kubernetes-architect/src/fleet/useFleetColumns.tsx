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
    const none = t('common.none');
    const columns: Column<FleetRow>[] = [
      { id: 'name', header: '', render: row => <ClusterName row={row} /> },
      {
        id: 'status',
        header: '',
        width: 136,
        render: row => <StatusLabel status={row.status} />,
      },
      {
        id: 'version',
        header: '',
        width: 96,
        render: row => row.summary?.version ?? none,
      },
      {
        id: 'environment',
        header: '',
        from: 'lg',
        render: row => row.environment ?? none,
      },
      {
        id: 'region',
        header: '',
        from: 'lg',
        render: row => (
          <>
            {row.region ?? none}
            {row.provider && (
              <span className={classes.second}>{row.provider}</span>
            )}
          </>
        ),
      },
      {
        id: 'nodes',
        header: '',
        numeric: true,
        width: 100,
        render: row => (
          <Fraction
            part={row.summary?.nodes?.ready}
            whole={row.summary?.nodes?.total}
            unknown={row.summary ? t('common.unknown') : none}
          />
        ),
      },
      {
        id: 'workloads',
        header: '',
        numeric: true,
        width: 130,
        render: row => (
          <Fraction
            part={workloadProblems(row.summary?.workloads)}
            whole={row.summary?.workloads?.total}
            unknown={row.summary ? t('common.unknown') : none}
            good="none"
          />
        ),
      },
      ...(['cpu', 'memory', 'pods'] as const).map<Column<FleetRow>>(
        resource => ({
          id: resource,
          header: '',
          width: 104,
          from: resource === 'pods' ? 'lg' : undefined,
          render: row =>
            row.summary ? (
              <CapacityBar resource={resource} capacity={row.summary.capacity} />
            ) : (
              none
            ),
        }),
      ),
      {
        id: 'observed',
        header: '',
        width: 150,
        render: row =>
          row.summary ? (
            <Freshness observation={row.summary} now={now} />
          ) : (
            none
          ),
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
  | 'region'
  | 'nodes'
  | 'workloads'
  | 'cpu'
  | 'memory'
  | 'pods'
  | 'observed';
