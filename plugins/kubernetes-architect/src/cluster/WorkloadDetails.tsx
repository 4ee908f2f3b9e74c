import { makeStyles } from '@material-ui/core/styles';
import type {
  ClusterDetail,
  EventSummary,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { ageOf, formatAge, formatBytes, formatCores } from '../format';
import { useTexts } from '../translation';
import type { Texts } from '../translation';
import { DrawerSection, FactList, Fraction, Freshness } from '../ui';
import { ReasonList } from './ReasonList';

const useStyles = makeStyles(theme => ({
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 },
  image: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace',
    fontSize: 12,
    overflowWrap: 'anywhere',
  },
  events: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(1),
    fontSize: 13,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  quiet: { fontSize: 13, color: theme.palette.text.secondary },
}));

/** Everything that is known of one workload. */
export function WorkloadDetails(props: {
  detail: ClusterDetail;
  workload: WorkloadSummary;
  now: number;
}) {
  const { detail, workload, now } = props;
  const classes = useStyles();
  const t = useTexts();
  const events = (detail.events ?? []).filter(event =>
    isAbout(event, workload),
  );
  return (
    <>
      <div className={classes.state}>
        <StatusLabel status={workload.health} />
        <Freshness observation={detail} now={now} />
      </div>
      {workload.reasons.length > 0 && (
        <DrawerSection title={t('workload.why')}>
          <ReasonList reasons={workload.reasons} />
        </DrawerSection>
      )}
      <DrawerSection title={t('common.details')}>
        <FactList facts={facts({ workload, now, t, image: classes.image })} />
      </DrawerSection>
      <DrawerSection title={t('workload.events')}>
        {events.length === 0 ? (
          <span className={classes.quiet}>{t('workload.noEvents')}</span>
        ) : (
          <ul className={classes.events}>
            {events.map((event, at) => (
              <li key={at}>
                <strong>{event.reason}</strong> {event.message}
              </li>
            ))}
          </ul>
        )}
      </DrawerSection>
    </>
  );
}

function facts(options: {
  workload: WorkloadSummary;
  now: number;
  t: Texts;
  image: string;
}) {
  const { workload, now, t, image } = options;
  const { cpuCores, memoryBytes } = workload.requests;
  const requests = [
    cpuCores > 0 ? `${formatCores(cpuCores)} CPU` : undefined,
    memoryBytes > 0 ? formatBytes(memoryBytes) : undefined,
  ].filter(Boolean);
  const age = ageOf(workload.createdAt, now);
  return [
    [
      t('workload.ready'),
      workload.desired === undefined ? undefined : (
        <Fraction
          part={workload.ready}
          whole={workload.desired}
          unknown={t('common.unknown')}
        />
      ),
    ],
    [t('workload.restarts'), workload.restarts],
    [
      t('workload.images'),
      workload.images.map(name => (
        <div key={name} className={image}>
          {name}
        </div>
      )),
    ],
    [t('workload.requests'), requests.join(', ') || t('workload.noRequests')],
    [t('workload.partOf'), workload.partOf],
    [t('workload.version'), workload.version],
    [
      t('workload.created'),
      age === undefined
        ? undefined
        : t('freshness.ago', { age: formatAge(age) }),
    ],
  ] as const;
}

/** Events name the workload itself, or one of its pods and replica sets, which carry its name in front. */
function isAbout(event: EventSummary, workload: WorkloadSummary): boolean {
  const { subject } = event;
  return (
    subject.namespace === workload.namespace &&
    (subject.name === workload.name ||
      subject.name.startsWith(`${workload.name}-`))
  );
}
