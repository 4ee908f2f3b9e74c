import type { PlatformSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** The platform that the address names; otherwise the one of which most clusters are connected, since it has most to show. */
export function choosePlatform(options: {
  platforms: readonly PlatformSummary[];
  wanted: string | undefined;
  connected: ReadonlySet<string>;
}): PlatformSummary | undefined {
  const { platforms, wanted, connected } = options;
  const count = ({ clusters }: PlatformSummary) =>
    clusters.filter(name => connected.has(name)).length;
  return (
    platforms.find(platform => platform.name === wanted) ??
    [...platforms].sort((a, b) => count(b) - count(a))[0]
  );
}
