import { platformReadPermission } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useFleet, usePlatforms } from '../queries';
import { useTexts } from '../translation';
import { EmptyNotice, LoadError, PageBody, Section, SkeletonRows } from '../ui';
import { BrokenPlatforms } from './BrokenPlatforms';
import { choosePlatform } from './choosePlatform';
import { PlatformArchitecture } from './PlatformArchitecture';
import { useArchitectureChoice } from './useArchitectureChoice';

/** A designed platform as a drawing and as a list, with what its clusters say about it. */
export function ArchitecturePage() {
  const t = useTexts();
  const choice = useArchitectureChoice();
  const { data, error, refetch } = usePlatforms();
  // Only to choose what to begin with: whether it may be read does not matter.
  const fleet = useFleet();
  if (error && !data) {
    return (
      <PageBody>
        <LoadError
          error={error}
          permission={platformReadPermission.name}
          onRetry={refetch}
        />
      </PageBody>
    );
  }
  if (!data || (!choice.platform && fleet.isPending)) {
    return (
      <PageBody>
        <Section title={t('page.architecture')}>
          <SkeletonRows what={t('page.architecture')} />
        </Section>
      </PageBody>
    );
  }
  const platform = choosePlatform({
    platforms: data.items,
    wanted: choice.platform,
    connected: new Set(fleet.data?.items.map(({ name }) => name)),
  });
  return (
    <PageBody>
      <BrokenPlatforms errors={Object.values(data.errorsByLocation)} />
      {platform ? (
        <PlatformArchitecture
          platform={platform}
          platforms={data.items}
          choice={choice}
        />
      ) : (
        <EmptyNotice
          title={t('architecture.empty')}
          text={t('architecture.emptyRemedy')}
        />
      )}
    </PageBody>
  );
}
