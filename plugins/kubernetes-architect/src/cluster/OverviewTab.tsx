import { makeStyles } from '@material-ui/core/styles';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import type { Texts } from '../translation';
import { CapacityBar, FactList, Section, StatTiles } from '../ui';
import type { Stat } from '../ui';
import { workloadProblems } from '../fleet/FleetRow';
import { PoolsSection } from './PoolsSection';
import { ProblemsSection } from './ProblemsSection';
import type { TabProps } from './TabProps';

const useStyles = makeStyles(theme => ({
  pair: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    alignItems: 'stretch',
  },
  capacity: { display: 'grid', gap: theme.spacing(2) },
  label: { fontSize: 13, fontWeight: 600, marginBottom: 2 },
}));

/** The cluster in numbers, then what is wrong, then what it is made of. */
export function OverviewTab(props: TabProps) {
  const { detail, view } = props;
  const classes = useStyles();
  const t = useTexts();
  return (
    <>
      <StatTiles label={t('cluster.tab.overview')} stats={stats(detail, t)} />
      <ProblemsSection detail={detail} view={view} />
      <div className={classes.pair}>
        <Section title={t('capacity.title')} padded>
          <div className={classes.capacity}>
            {(['cpu', 'memory', 'pods'] as const).map(resource => (
              <div key={resource}>
                <div className={classes.label}>{t(`capacity.${resource}`)}</div>
                <CapacityBar
                  resource={resource}
                  capacity={detail.capacity}
                  wide
                />
              </div>
            ))}
          </div>
        </Section>
        <Section title={t('common.details')} padded>
          <FactList facts={facts(detail, t)} />
        </Section>
      </div>
      <PoolsSection detail={detail} />
    </>
  );
}

function stats(detail: ClusterDetail, t: Texts): Stat[] {
  const unknown = t('common.unknown');
  const { nodes, namespaces, workloads, problemCounts } = detail;
  const failing = workloadProblems(workloads);
  const problems = problemCounts.critical + problemCounts.warning;
  return [
    {
      label: t('cluster.fact.nodes'),
      value: nodes?.ready ?? unknown,
      part: nodes && t('fleet.of', { total: `${nodes.total}` }),
      tone: nodes && nodes.ready < nodes.total ? 'warning' : undefined,
    },
    {
      label: t('cluster.fact.namespaces'),
      value: namespaces ?? unknown,
    },
    { label: t('cluster.fact.workloads'), value: workloads?.total ?? unknown },
    {
      label: t('fleet.summary.workloads'),
      value: failing ?? unknown,
      tone: failing ? 'warning' : undefined,
    },
    {
      label: t('cluster.fact.problems'),
      value: problems,
      tone: problemTone(problemCounts),
    },
  ];
}

function problemTone(counts: ClusterDetail['problemCounts']): Stat['tone'] {
  if (counts.critical > 0) {
    return 'critical';
  }
  return counts.warning > 0 ? 'warning' : undefined;
}

function facts(detail: ClusterDetail, t: Texts) {
  const { ready, failedChecks } = detail.apiServer;
  const api = {
    true: t('cluster.fact.apiReady'),
    false: t('cluster.fact.apiNotReady', { checks: failedChecks.join(', ') }),
    undefined: t('common.unknown'),
  }[`${ready}`];
  return [
    [
      t('cluster.fact.version'),
      detail.versionDetail
        ? [detail.versionDetail.gitVersion, detail.versionDetail.platform]
            .filter(Boolean)
            .join(', ')
        : detail.version,
    ],
    [t('cluster.fact.apiServer'), api],
    [t('cluster.fact.environment'), detail.environment],
    [t('cluster.fact.region'), detail.region],
    [t('cluster.fact.provider'), detail.provider],
    [t('cluster.fact.zones'), detail.zones.join(', ')],
  ] as const;
}
