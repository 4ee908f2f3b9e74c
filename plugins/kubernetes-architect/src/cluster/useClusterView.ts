import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Sections of the Cluster page. */
export const CLUSTER_TABS = [
  'overview',
  'workloads',
  'nodes',
  'namespaces',
  'events',
] as const;

/** One of {@link CLUSTER_TABS}. */
export type ClusterTab = (typeof CLUSTER_TABS)[number];

/** What of a cluster is shown; all of it stands in the address. */
export interface ClusterView {
  tab: ClusterTab;
  /** `Kind/namespace/name` of the workload whose details are shown. */
  workload: string | undefined;
  text: string;
  onlyProblems: boolean;
  hideSystem: boolean;
  change: (parameters: Record<string, string | undefined>) => void;
}

/** Reads the view from the address and writes it there. */
export function useClusterView(): ClusterView {
  const [parameters, setParameters] = useSearchParams();
  const tab = parameters.get('tab') ?? '';
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
  return {
    tab: isTab(tab) ? tab : 'overview',
    workload: parameters.get('workload') ?? undefined,
    text: parameters.get('q') ?? '',
    onlyProblems: parameters.get('problems') === 'only',
    hideSystem: parameters.get('system') === 'hidden',
    change,
  };
}

function isTab(tab: string): tab is ClusterTab {
  return (CLUSTER_TABS as readonly string[]).includes(tab);
}
