import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { FLEET_SORT_KEYS } from './selectFleet';
import type { FleetSelection, FleetSortKey } from './selectFleet';

/** The selection, whether rows are grouped, and how to change the address. */
export interface FleetSelectionState {
  selection: FleetSelection;
  grouped: boolean;
  /** Sets parameters of the address; an empty or absent value removes one. */
  change: (parameters: Record<string, string | undefined>) => void;
  clear: () => void;
}

/** Reads the selection from the address and writes it there, so that what one sees can be sent to somebody else. */
export function useFleetSelection(): FleetSelectionState {
  const [parameters, setParameters] = useSearchParams();
  const selection = useMemo<FleetSelection>(() => {
    const sort = parameters.get('sort') ?? '';
    const key = sort.replace(/^-/, '');
    return {
      text: parameters.get('q') ?? '',
      environment: parameters.get('environment') ?? undefined,
      status: parameters.get('state') ?? undefined,
      sort: isSortKey(key) ? key : 'status',
      descending: sort.startsWith('-'),
    };
  }, [parameters]);
  const change = useCallback(
    (changes: Record<string, string | undefined>) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) {
              next.set(name, value);
            } else {
              next.delete(name);
            }
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  const clear = useCallback(
    () => change({ q: undefined, environment: undefined, state: undefined }),
    [change],
  );
  return {
    selection,
    grouped: parameters.get('group') === 'environment',
    change,
    clear,
  };
}

function isSortKey(key: string): key is FleetSortKey {
  return (FLEET_SORT_KEYS as readonly string[]).includes(key);
}
