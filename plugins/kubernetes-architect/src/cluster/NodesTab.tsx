import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { NodeSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { ageOf, formatAge } from '../format';
import { useTexts } from '../translation';
import { CapacityBar, DataTable, EmptyNotice, Section } from '../ui';
import type { Column } from '../ui';
import { PoolsSection } from './PoolsSection';
import type { TabProps } from './TabProps';
import { UnknownList } from './UnknownList';

/** The node pools and the nodes, those with trouble first. */
export function NodesTab(props: TabProps) {
  const { detail, now } = props;
  const t = useTexts();
  const none = t('common.none');
  const columns: Column<NodeSummary>[] = [
    {
      id: 'node',
      header: t('cluster.column.node'),
      render: node => <strong>{node.name}</strong>,
    },
    {
      id: 'state',
      header: t('cluster.column.state'),
      render: node => <NodeState node={node} />,
    },
    {
      id: 'pool',
      header: t('cluster.column.pool'),
      render: node =>
        node.spot ? `${node.pool} · ${t('cluster.node.spot')}` : node.pool,
    },
    {
      id: 'zone',
      header: t('cluster.column.zone'),
      from: 'lg',
      render: node => node.zone ?? none,
    },
    {
      id: 'instanceTypes',
      header: t('cluster.column.instanceTypes'),
      from: 'xl',
      render: node => node.instanceType ?? none,
    },
    {
      id: 'kubelet',
      header: t('cluster.column.kubelet'),
      from: 'lg',
      render: node => node.kubeletVersion ?? none,
    },
    ...(['cpu', 'memory', 'pods'] as const).map<Column<NodeSummary>>(
      resource => ({
        id: resource,
        header: t(`cluster.column.${resource}`),
        width: 110,
        render: node => (
          <CapacityBar resource={resource} capacity={node.capacity} />
        ),
      }),
    ),
    {
      id: 'age',
      header: t('cluster.column.age'),
      numeric: true,
      width: 64,
      render: node => {
        const age = ageOf(node.createdAt, now);
        return age === undefined ? none : formatAge(age);
      },
    },
  ];
  return (
    <>
      <PoolsSection detail={detail} />
      <Section title={t('cluster.nodes')}>
        {!detail.nodeList && <UnknownList detail={detail} kinds={['Node']} />}
        {detail.nodeList?.length === 0 && (
          <EmptyNotice title={t('cluster.noNodes')} />
        )}
        {detail.nodeList && detail.nodeList.length > 0 && (
          <DataTable<NodeSummary>
            label={t('cluster.nodes')}
            columns={columns}
            groups={[{ rows: detail.nodeList }]}
            rowKey={node => node.name}
          />
        )}
      </Section>
    </>
  );
}

function NodeState(props: { node: NodeSummary }) {
  const { ready, schedulable, problems } = props.node;
  const t = useTexts();
  if (!ready) {
    return (
      <StatusLabel status="unhealthy" label={t('cluster.node.notReady')} />
    );
  }
  if (problems.length > 0) {
    return <StatusLabel status="degraded" label={problems.join(', ')} />;
  }
  return schedulable ? (
    <StatusLabel status="healthy" label={t('cluster.node.ready')} />
  ) : (
    <StatusLabel status="suspended" label={t('cluster.node.cordoned')} />
  );
}
