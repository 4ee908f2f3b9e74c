import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { WorkloadSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useMemo } from 'react';
import { useTexts } from '../translation';
import { DataTable, EmptyNotice, Section } from '../ui';
import type { TabProps } from './TabProps';
import { UnknownList } from './UnknownList';
import { selectWorkloads } from './selectWorkloads';
import { useWorkloadColumns } from './useWorkloadColumns';
import { workloadKey } from './workloadKey';

const WORKLOAD_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'Job',
  'ReplicaSet',
  'Pod',
];

const useStyles = makeStyles(theme => ({
  actions: {
    '& .MuiInputBase-root': { fontSize: 14, height: 36 },
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  switch: { margin: 0, '& .MuiTypography-root': { fontSize: 14 } },
}));

/** The workloads, problems first with their reasons. */
export function WorkloadsTab(props: TabProps) {
  const { detail, view, now } = props;
  const { text, onlyProblems } = view;
  const classes = useStyles();
  const t = useTexts();
  const columns = useWorkloadColumns({ view, now });
  const shown = useMemo(
    () =>
      detail.workloadList &&
      selectWorkloads(detail.workloadList, { text, onlyProblems }),
    [detail.workloadList, text, onlyProblems],
  );
  return (
    <Section
      title={t('cluster.tab.workloads')}
      actions={
        <div className={classes.actions} role="search">
          <TextField
            variant="outlined"
            size="small"
            type="search"
            placeholder={t('cluster.filterWorkloads')}
            inputProps={{ 'aria-label': t('cluster.filterWorkloads') }}
            value={text}
            onChange={event => view.change({ q: event.target.value })}
          />
          <FormControlLabel
            className={classes.switch}
            control={
              <Switch
                size="small"
                color="primary"
                checked={onlyProblems}
                onChange={(_, only) =>
                  view.change({ problems: only ? 'only' : undefined })
                }
              />
            }
            label={t('cluster.onlyProblems')}
          />
        </div>
      }
    >
      {!shown && <UnknownList detail={detail} kinds={WORKLOAD_KINDS} />}
      {shown?.length === 0 && (
        <EmptyNotice
          title={
            detail.workloadList?.length === 0
              ? t('cluster.noWorkloads')
              : t('cluster.noMatch')
          }
        />
      )}
      {shown && shown.length > 0 && (
        <DataTable<WorkloadSummary>
          label={t('cluster.tab.workloads')}
          columns={columns}
          groups={[{ rows: shown }]}
          rowKey={workloadKey}
          onOpen={workload => view.change({ workload: workloadKey(workload) })}
        />
      )}
    </Section>
  );
}
