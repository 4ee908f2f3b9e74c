import Button from '@material-ui/core/Button';
import { fleetReadPermission } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useMemo } from 'react';
import { useNow } from '../format';
import { useFleet } from '../queries';
import { useTexts } from '../translation';
import {
  EmptyNotice,
  LoadError,
  Notice,
  PageBody,
  Section,
  SkeletonRows,
} from '../ui';
import { FleetFilters } from './FleetFilters';
import { fleetRows } from './FleetRow';
import { FleetSummary } from './FleetSummary';
import { FleetTable } from './FleetTable';
import { selectFleet } from './selectFleet';
import { useFleetSelection } from './useFleetSelection';

/** Every cluster in one table, the ones that need attention first. */
export function FleetPage() {
  const t = useTexts();
  const now = useNow();
  const { data, error, refetch } = useFleet();
  const state = useFleetSelection();
  const rows = useMemo(() => (data ? fleetRows(data) : undefined), [data]);
  const shown = useMemo(
    () => rows && selectFleet(rows, state.selection),
    [rows, state.selection],
  );
  if (error && !data) {
    return (
      <PageBody>
        <LoadError
          error={error}
          permission={fleetReadPermission.name}
          onRetry={refetch}
        />
      </PageBody>
    );
  }
  if (rows?.length === 0) {
    return (
      <PageBody>
        <EmptyNotice title={t('fleet.empty')} text={t('fleet.emptyRemedy')} />
      </PageBody>
    );
  }
  return (
    <PageBody>
      {error && (
        <LoadError
          error={error}
          permission={fleetReadPermission.name}
          onRetry={refetch}
        />
      )}
      {data?.truncated && (
        <Notice tone="warning" title={t('error.truncated')} />
      )}
      <FleetSummary rows={rows} />
      <Section
        title={countText(t, shown?.length, rows?.length)}
        actions={<FleetFilters rows={rows ?? []} state={state} />}
      >
        {!shown && <SkeletonRows what={t('page.fleet')} />}
        {shown?.length === 0 && (
          <EmptyNotice
            title={t('fleet.noMatch')}
            text={t('fleet.noMatchRemedy')}
            action={
              <Button variant="outlined" size="small" onClick={state.clear}>
                {t('common.clear')}
              </Button>
            }
          />
        )}
        {shown && shown.length > 0 && (
          <FleetTable rows={shown} state={state} now={now} />
        )}
      </Section>
    </PageBody>
  );
}

function countText(
  t: ReturnType<typeof useTexts>,
  shown: number | undefined,
  total: number | undefined,
): string {
  if (shown === undefined || total === undefined) {
    return t('fleet.title');
  }
  return shown === total
    ? t('fleet.shown', { count: total })
    : t('fleet.shownOf', { shown: `${shown}`, total: `${total}` });
}
