import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useArchitectLinks } from '../links';
import { useTexts } from '../translation';
import { DataTable } from '../ui';
import { ClusterErrorNote } from './ClusterErrorNote';
import type { FleetRow } from './FleetRow';
import { groupFleet } from './groupFleet';
import { useFleetColumns } from './useFleetColumns';
import type { FleetSelectionState } from './useFleetSelection';

/** The clusters as rows; one that does not answer says why and what to do in a line of its own. */
export function FleetTable(props: {
  rows: readonly FleetRow[];
  state: FleetSelectionState;
  now: number;
}) {
  const { rows, state, now } = props;
  const { selection, grouped, change } = state;
  const t = useTexts();
  const navigate = useNavigate();
  const links = useArchitectLinks();
  const columns = useFleetColumns(now);
  const groups = useMemo(
    () =>
      grouped
        ? groupFleet(rows).map(group => ({
            heading: `${group.environment ?? t('fleet.noEnvironment')} (${
              group.rows.length
            })`,
            rows: group.rows,
          }))
        : [{ rows }],
    [grouped, rows, t],
  );
  return (
    <DataTable<FleetRow>
      label={t('fleet.title')}
      columns={columns}
      groups={groups}
      rowKey={row => row.name}
      sort={{ column: selection.sort, descending: selection.descending }}
      onSort={({ column, descending }) =>
        change({ sort: `${descending ? '-' : ''}${column}` })
      }
      onOpen={row => {
        const to = links.cluster(row.name);
        if (to) {
          navigate(to);
        }
      }}
      below={row =>
        row.error && <ClusterErrorNote error={row.error} now={now} />
      }
    />
  );
}
