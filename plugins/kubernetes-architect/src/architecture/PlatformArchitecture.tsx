import { platformReadPermission } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { PlatformSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useMemo } from 'react';
import { usePlatformGraph } from '../queries';
import { useTexts } from '../translation';
import { LoadError, Notice, Section, SkeletonRows } from '../ui';
import { ArchitectureToolbar } from './ArchitectureToolbar';
import { ArchitectureView } from './ArchitectureView';
import { toCanvasGraph } from './toCanvasGraph';
import type { ArchitectureChoice } from './useArchitectureChoice';

/** The chosen platform. */
export function PlatformArchitecture(props: {
  platform: PlatformSummary;
  platforms: readonly PlatformSummary[];
  choice: ArchitectureChoice;
}) {
  const { platform, platforms, choice } = props;
  const t = useTexts();
  const { data, error, refetch } = usePlatformGraph(platform.name);
  const graph = useMemo(() => data && toCanvasGraph(data), [data]);
  const failed = Object.values(data?.errorsByCluster ?? {});
  return (
    <>
      <ArchitectureToolbar
        platform={platform}
        platforms={platforms}
        choice={choice}
      />
      {error && (
        <LoadError
          error={error}
          permission={platformReadPermission.name}
          onRetry={refetch}
        />
      )}
      {failed.length > 0 && (
        <Notice tone="critical" title={t('architecture.failedClusters')}>
          {failed.map(({ cluster, message, remedy }) => (
            <div key={cluster}>
              {message} {remedy}
            </div>
          ))}
        </Notice>
      )}
      {data && data.unknownClusters.length > 0 && (
        <Notice
          tone="neutral"
          role="note"
          title={t('architecture.notConnected', {
            clusters: data.unknownClusters.join(', '),
          })}
        />
      )}
      {data?.truncated && (
        <Notice tone="warning" title={t('error.truncated')} />
      )}
      {data && graph ? (
        <ArchitectureView answer={data} graph={graph} choice={choice} />
      ) : (
        !error && (
          <Section title={platform.title ?? platform.name}>
            <SkeletonRows what={platform.name} rows={9} />
          </Section>
        )
      )}
    </>
  );
}
