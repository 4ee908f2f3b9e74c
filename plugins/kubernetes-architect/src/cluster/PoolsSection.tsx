import type {
  ClusterDetail,
  NodePool,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import { CapacityBar, DataTable, EmptyNotice, Fraction, Section } from '../ui';
import type { Column } from '../ui';
import { UnknownList } from './UnknownList';

/** The node pools of the cluster. */
export function PoolsSection(props: { detail: ClusterDetail }) {
  const { detail } = props;
  const t = useTexts();
  const none = t('common.none');
  const columns: Column<NodePool>[] = [
    {
      id: 'pool',
      header: t('cluster.column.pool'),
      render: pool => <strong>{pool.name}</strong>,
    },
    {
      id: 'nodes',
      header: t('cluster.column.nodes'),
      numeric: true,
      width: 100,
      render: pool => (
        <Fraction part={pool.ready} whole={pool.nodes} unknown={none} />
      ),
    },
    {
      id: 'zones',
      header: t('cluster.column.zones'),
      from: 'lg',
      render: pool => pool.zones.join(', ') || none,
    },
    {
      id: 'instanceTypes',
      header: t('cluster.column.instanceTypes'),
      from: 'lg',
      render: pool => pool.instanceTypes.join(', ') || none,
    },
    {
      id: 'kubelet',
      header: t('cluster.column.kubelet'),
      render: pool => pool.kubeletVersions.join(', ') || none,
    },
    ...(['cpu', 'memory', 'pods'] as const).map<Column<NodePool>>(resource => ({
      id: resource,
      header: t(`cluster.column.${resource}`),
      width: 120,
      render: pool => (
        <CapacityBar resource={resource} capacity={pool.capacity} />
      ),
    })),
  ];
  return (
    <Section title={t('cluster.pools')}>
      {!detail.pools && <UnknownList detail={detail} kinds={['Node']} />}
      {detail.pools?.length === 0 && (
        <EmptyNotice title={t('cluster.noNodes')} />
      )}
      {detail.pools && detail.pools.length > 0 && (
        <DataTable<NodePool>
          label={t('cluster.pools')}
          columns={columns}
          groups={[{ rows: detail.pools }]}
          rowKey={pool => pool.name}
        />
      )}
    </Section>
  );
}
