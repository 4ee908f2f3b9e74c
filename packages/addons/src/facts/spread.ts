/** Keeps the replicas with these labels in different zones where there are several, and on different machines. */
export function spread(matchLabels: Record<string, string>) {
  return ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map(
    topologyKey => ({
      maxSkew: 1,
      topologyKey,
      whenUnsatisfiable: 'ScheduleAnyway' as const,
      labelSelector: { matchLabels },
    }),
  );
}
