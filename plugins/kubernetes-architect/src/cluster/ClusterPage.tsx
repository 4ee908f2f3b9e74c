import { clusterReadPermission } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { Link } from '@backstage/core-components';
import { useArchitectLinks } from '../links';
import { isResponseError, useCluster } from '../queries';
import { useTexts } from '../translation';
import { EmptyNotice, LoadError, PageBody, Section, SkeletonRows } from '../ui';
import { ClusterContent } from './ClusterContent';
import { ClusterHeading } from './ClusterHeading';

const NOT_FOUND = 404;

/** One cluster in full. */
export function ClusterPage(props: { name: string }) {
  const { name } = props;
  const t = useTexts();
  const links = useArchitectLinks();
  const { data, error, refetch } = useCluster(name);
  if (!data && isResponseError(error) && error.statusCode === NOT_FOUND) {
    const to = links.fleet();
    return (
      <PageBody>
        <EmptyNotice
          title={t('error.notFound', { name })}
          text={t('error.notFoundRemedy')}
          action={to && <Link to={to}>{t('error.toFleet')}</Link>}
        />
      </PageBody>
    );
  }
  return (
    <PageBody>
      <ClusterHeading name={name} detail={data} />
      {error && (
        <LoadError
          error={error}
          permission={clusterReadPermission.name}
          onRetry={refetch}
        />
      )}
      {!data && !error && (
        <Section title={t('cluster.tab.overview')}>
          <SkeletonRows what={name} />
        </Section>
      )}
      {data && <ClusterContent detail={data} />}
    </PageBody>
  );
}
