import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import type { WorkloadSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { ageOf, formatAge } from '../format';
import { useTexts } from '../translation';
import { Fraction } from '../ui';
import type { Column } from '../ui';
import type { ClusterView } from './useClusterView';
import { workloadKey } from './workloadKey';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 600, fontSize: 14, textAlign: 'left' },
  second: {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
  message: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
}));

/** The columns of the list of workloads. */
export function useWorkloadColumns(options: {
  view: ClusterView;
  now: number;
}): Column<WorkloadSummary>[] {
  const { view, now } = options;
  const classes = useStyles();
  const t = useTexts();
  const none = t('common.none');
  return [
    {
      id: 'workload',
      header: t('cluster.column.workload'),
      render: workload => (
        <>
          <MuiLink
            component="button"
            className={classes.name}
            onClick={() => view.change({ workload: workloadKey(workload) })}
          >
            {workload.name}
          </MuiLink>
          <span className={classes.second}>{workload.kind}</span>
        </>
      ),
    },
    {
      id: 'namespace',
      header: t('cluster.column.namespace'),
      render: workload => workload.namespace,
    },
    {
      id: 'state',
      header: t('cluster.column.state'),
      width: 130,
      render: workload => <StatusLabel status={workload.health} />,
    },
    {
      id: 'reason',
      header: t('cluster.column.reason'),
      wrap: true,
      render: ({ reasons: [worst] }) =>
        worst ? (
          <>
            {worst.code}
            <span className={classes.message} title={worst.message}>
              {worst.message}
            </span>
          </>
        ) : (
          none
        ),
    },
    {
      id: 'ready',
      header: t('cluster.column.ready'),
      numeric: true,
      width: 100,
      render: workload => (
        <Fraction
          part={workload.ready}
          whole={workload.desired}
          unknown={none}
        />
      ),
    },
    {
      id: 'restarts',
      header: t('cluster.column.restarts'),
      numeric: true,
      width: 90,
      render: workload => workload.restarts ?? none,
    },
    {
      id: 'age',
      header: t('cluster.column.age'),
      numeric: true,
      width: 64,
      render: workload => {
        const age = ageOf(workload.createdAt, now);
        return age === undefined ? none : formatAge(age);
      },
    },
  ];
}
