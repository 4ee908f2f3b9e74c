import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { ClusterProblem } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import { DataTable, EmptyNotice, Section } from '../ui';
import type { TabProps } from './TabProps';
import { workloadKey } from './workloadKey';

const useStyles = makeStyles(theme => ({
  subject: { fontWeight: 600, fontSize: 14, textAlign: 'left' },
  second: {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
}));

/** Everything that is wrong in the cluster, the worst first. */
export function ProblemsSection(props: Pick<TabProps, 'detail' | 'view'>) {
  const { detail, view } = props;
  const classes = useStyles();
  const t = useTexts();
  const workloads = new Set((detail.workloadList ?? []).map(workloadKey));
  const keyOf = ({ subject }: ClusterProblem) => {
    const key = `${subject.kind}/${subject.namespace}/${subject.name}`;
    return workloads.has(key) ? key : undefined;
  };
  return (
    <Section title={t('cluster.problems')}>
      {detail.problems.length === 0 ? (
        <EmptyNotice title={t('cluster.noProblems')} />
      ) : (
        <DataTable<ClusterProblem>
          label={t('cluster.problems')}
          groups={[{ rows: detail.problems }]}
          rowKey={({ subject, reason }) =>
            [subject.kind, subject.namespace, subject.name, reason].join('/')
          }
          onOpen={problem => {
            const workload = keyOf(problem);
            if (workload) {
              view.change({ workload });
            }
          }}
          columns={[
            {
              id: 'subject',
              header: t('cluster.column.subject'),
              render: problem => {
                const { subject } = problem;
                const workload = keyOf(problem);
                return (
                  <>
                    {workload ? (
                      <MuiLink
                        component="button"
                        className={classes.subject}
                        onClick={() => view.change({ workload })}
                      >
                        {subject.name}
                      </MuiLink>
                    ) : (
                      <span className={classes.subject}>{subject.name}</span>
                    )}
                    <span className={classes.second}>
                      {[subject.kind, subject.namespace]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </>
                );
              },
            },
            {
              id: 'severity',
              header: t('cluster.column.severity'),
              width: 136,
              render: ({ severity }) => (
                <StatusLabel
                  status={severity === 'critical' ? 'unhealthy' : 'degraded'}
                  label={t(`cluster.severity.${severity}`)}
                />
              ),
            },
            {
              id: 'reason',
              header: t('cluster.column.reason'),
              render: ({ reason }) => reason,
            },
            {
              id: 'message',
              header: t('cluster.column.message'),
              wrap: true,
              render: ({ message }) => message,
            },
          ]}
        />
      )}
    </Section>
  );
}
