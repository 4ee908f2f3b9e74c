import { makeStyles } from '@material-ui/core/styles';
import type { EventSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { ageOf, formatAge } from '../format';
import { useTexts } from '../translation';
import { DataTable } from '../ui';

const useStyles = makeStyles(theme => ({
  subject: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  second: {
    display: 'block',
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
}));

/** Events of the cluster. Their texts come from the cluster and are shown as text only. */
export function EventsTable(props: {
  events: readonly EventSummary[];
  now: number;
}) {
  const { events, now } = props;
  const classes = useStyles();
  const t = useTexts();
  return (
    <DataTable<EventSummary>
      label={t('cluster.tab.events')}
      groups={[{ rows: events }]}
      rowKey={event => `${events.indexOf(event)}`}
      columns={[
        {
          id: 'reason',
          header: t('cluster.column.reason'),
          width: 180,
          render: ({ reason }) => <strong>{reason}</strong>,
        },
        {
          id: 'type',
          header: t('cluster.column.type'),
          width: 120,
          render: ({ type }) => (
            <StatusLabel
              status={type === 'Warning' ? 'degraded' : 'completed'}
              label={type}
            />
          ),
        },
        {
          id: 'subject',
          header: t('cluster.column.subject'),
          width: '22%',
          render: ({ subject }) => (
            <div className={classes.subject}>
              {subject.name}
              <span className={classes.second}>
                {[subject.kind, subject.namespace].filter(Boolean).join(' · ')}
              </span>
            </div>
          ),
        },
        {
          id: 'message',
          header: t('cluster.column.message'),
          wrap: true,
          render: ({ message }) => message,
        },
        {
          id: 'count',
          header: t('cluster.column.count'),
          numeric: true,
          width: 64,
          render: ({ count }) => count,
        },
        {
          id: 'lastSeen',
          header: t('cluster.column.lastSeen'),
          numeric: true,
          width: 96,
          render: ({ lastSeen }) => {
            const age = ageOf(lastSeen, now);
            return age === undefined ? t('common.none') : formatAge(age);
          },
        },
      ]}
    />
  );
}
