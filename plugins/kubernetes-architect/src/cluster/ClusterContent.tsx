import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { ClusterErrorNote } from '../fleet/ClusterErrorNote';
import { workloadProblems } from '../fleet/FleetRow';
import { useNow } from '../format';
import { useTexts } from '../translation';
import { Notice, UnknownKinds } from '../ui';
import { EventsTab } from './EventsTab';
import { NamespacesTab } from './NamespacesTab';
import { NodesTab } from './NodesTab';
import { OverviewTab } from './OverviewTab';
import { WorkloadDrawer } from './WorkloadDrawer';
import { WorkloadsTab } from './WorkloadsTab';
import { CLUSTER_TABS, useClusterView } from './useClusterView';
import type { ClusterTab } from './useClusterView';
import type { TabProps } from './TabProps';

const useStyles = makeStyles(theme => ({
  tabs: { borderBottom: `1px solid ${theme.palette.divider}` },
  tab: {
    minWidth: 0,
    minHeight: 44,
    padding: theme.spacing(0, 2),
    textTransform: 'none',
    fontSize: 14,
    fontWeight: 500,
    letterSpacing: 0,
    opacity: 1,
    '&:not(.Mui-selected)': { color: theme.palette.text.secondary },
  },
  panel: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** The sections of a cluster. */
export function ClusterContent(props: { detail: ClusterDetail }) {
  const { detail } = props;
  const classes = useStyles();
  const t = useTexts();
  const now = useNow();
  const view = useClusterView();
  const counts: Partial<Record<ClusterTab, number | undefined>> = {
    workloads: workloadProblems(detail.workloads),
    nodes: detail.nodes && detail.nodes.total - detail.nodes.ready,
  };
  return (
    <>
      {detail.error && <ClusterErrorNote error={detail.error} now={now} />}
      {detail.truncated && (
        <Notice tone="warning" title={t('error.truncated')} />
      )}
      <Tabs
        className={classes.tabs}
        value={view.tab}
        onChange={(_, tab) => view.change({ tab, q: undefined })}
        variant="scrollable"
        scrollButtons="off"
        indicatorColor="primary"
        textColor="primary"
        aria-label={t('cluster.tabs')}
      >
        {CLUSTER_TABS.map(tab => (
          <Tab
            key={tab}
            value={tab}
            id={`cluster-tab-${tab}`}
            aria-controls="cluster-tab-panel"
            className={classes.tab}
            label={
              counts[tab]
                ? `${t(`cluster.tab.${tab}`)} (${counts[tab]})`
                : t(`cluster.tab.${tab}`)
            }
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id="cluster-tab-panel"
        aria-labelledby={`cluster-tab-${view.tab}`}
        className={classes.panel}
      >
        <TabContent detail={detail} view={view} now={now} />
        <UnknownKinds kinds={detail.unknownKinds} />
      </div>
      <WorkloadDrawer detail={detail} view={view} now={now} />
    </>
  );
}

function TabContent(props: TabProps) {
  switch (props.view.tab) {
    case 'workloads':
      return <WorkloadsTab {...props} />;
    case 'nodes':
      return <NodesTab {...props} />;
    case 'namespaces':
      return <NamespacesTab {...props} />;
    case 'events':
      return <EventsTab {...props} />;
    default:
      return <OverviewTab {...props} />;
  }
}
