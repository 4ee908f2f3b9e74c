import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { kubernetesArchitectApiRef } from '../api';

/**
 * Milliseconds between two questions of an open page. They reach the backend's inventory only, never a cluster, and stop
 * while the tab is in the background.
 */
const REFRESH_MS = 30_000;

/** All clusters. */
export function useFleet() {
  const api = useApi(kubernetesArchitectApiRef);
  return useQuery({
    queryKey: ['fleet'],
    queryFn: ({ signal }) => api.getFleet({ signal }),
    refetchInterval: REFRESH_MS,
  });
}

/** One cluster in full. */
export function useCluster(name: string) {
  const api = useApi(kubernetesArchitectApiRef);
  return useQuery({
    queryKey: ['cluster', name],
    queryFn: ({ signal }) => api.getCluster(name, { signal }),
    refetchInterval: REFRESH_MS,
  });
}

/** The designed platforms. */
export function usePlatforms() {
  const api = useApi(kubernetesArchitectApiRef);
  return useQuery({
    queryKey: ['platforms'],
    queryFn: ({ signal }) => api.getPlatforms({ signal }),
  });
}

/** The graph of a platform; asks nothing while no platform is chosen. */
export function usePlatformGraph(name: string | undefined) {
  const api = useApi(kubernetesArchitectApiRef);
  return useQuery({
    queryKey: ['platforms', name, 'graph'],
    queryFn: ({ signal }) => api.getPlatformGraph(name!, { signal }),
    enabled: name !== undefined,
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}
