import { useTexts } from '../translation';
import { EmptyNotice, Section } from '../ui';
import { EventsTable } from './EventsTable';
import type { TabProps } from './TabProps';
import { UnknownList } from './UnknownList';

/** The latest events, warnings first. */
export function EventsTab(props: TabProps) {
  const { detail, now } = props;
  const t = useTexts();
  const { events } = detail;
  return (
    <Section title={t('cluster.tab.events')}>
      {!events && <UnknownList detail={detail} kinds={['Event']} />}
      {events?.length === 0 && <EmptyNotice title={t('cluster.noEvents')} />}
      {events && events.length > 0 && <EventsTable events={events} now={now} />}
    </Section>
  );
}
