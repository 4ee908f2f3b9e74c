import FormControlLabel from '@material-ui/core/FormControlLabel';
import MuiLink from '@material-ui/core/Link';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { NamespaceSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { workloadProblems } from '../fleet/FleetRow';
import { ageOf, formatAge, formatBytes, formatCores } from '../format';
import { useTexts } from '../translation';
import { DataTable, EmptyNotice, Fraction, Section } from '../ui';
import type { Column } from '../ui';
import type { TabProps } from './TabProps';
import { UnknownList } from './UnknownList';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 600, fontSize: 14, textAlign: 'left' },
  row: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  switch: { margin: 0, '& .MuiTypography-root': { fontSize: 14 } },
  quiet: { color: theme.palette.text.secondary },
}));

/** The namespaces, those with trouble first. */
export function NamespacesTab(props: TabProps) {
  const { detail, view, now } = props;
  const classes = useStyles();
  const t = useTexts();
  const none = t('common.none');
  const unknown = t('common.unknown');
  const shown = detail.namespaceList?.filter(
    namespace => !(view.hideSystem && namespace.system),
  );
  const columns: Column<NamespaceSummary>[] = [
    {
      id: 'namespace',
      header: t('cluster.column.namespace'),
      render: namespace => (
        <span className={classes.row}>
          <MuiLink
            component="button"
            className={classes.name}
            onClick={() => view.change({ tab: 'workloads', q: namespace.name })}
          >
            {namespace.name}
          </MuiLink>
          {namespace.phase !== 'Active' && (
            <StatusLabel
              status="progressing"
              label={t('cluster.terminating')}
            />
          )}
        </span>
      ),
    },
    {
      id: 'tenant',
      header: t('cluster.column.tenant'),
      render: namespace => namespace.tenant ?? none,
    },
    {
      id: 'podSecurity',
      header: t('cluster.column.podSecurity'),
      render: namespace =>
        namespace.podSecurity ?? (
          <span className={classes.quiet}>{t('cluster.podSecurityNone')}</span>
        ),
    },
    {
      id: 'problems',
      header: t('fleet.column.workloads'),
      numeric: true,
      render: namespace => (
        <Fraction
          part={workloadProblems(namespace.workloads)}
          whole={namespace.workloads?.total}
          unknown={unknown}
          good="none"
        />
      ),
    },
    {
      id: 'cpu',
      header: t('cluster.column.requestedCpu'),
      numeric: true,
      render: namespace =>
        namespace.requested
          ? formatCores(namespace.requested.cpuCores)
          : unknown,
    },
    {
      id: 'memory',
      header: t('cluster.column.requestedMemory'),
      numeric: true,
      render: namespace =>
        namespace.requested
          ? formatBytes(namespace.requested.memoryBytes)
          : unknown,
    },
    {
      id: 'pods',
      header: t('cluster.column.pods'),
      numeric: true,
      render: namespace => namespace.requested?.pods ?? unknown,
    },
    {
      id: 'age',
      header: t('cluster.column.age'),
      numeric: true,
      width: 64,
      render: namespace => {
        const age = ageOf(namespace.createdAt, now);
        return age === undefined ? none : formatAge(age);
      },
    },
  ];
  return (
    <Section
      title={t('cluster.tab.namespaces')}
      actions={
        <FormControlLabel
          className={classes.switch}
          control={
            <Switch
              size="small"
              color="primary"
              checked={view.hideSystem}
              onChange={(_, hidden) =>
                view.change({ system: hidden ? 'hidden' : undefined })
              }
            />
          }
          label={t('cluster.hideSystem')}
        />
      }
    >
      {!shown && <UnknownList detail={detail} kinds={['Namespace']} />}
      {shown?.length === 0 && <EmptyNotice title={t('cluster.noNamespaces')} />}
      {shown && shown.length > 0 && (
        <DataTable<NamespaceSummary>
          label={t('cluster.tab.namespaces')}
          columns={columns}
          groups={[{ rows: shown }]}
          rowKey={namespace => namespace.name}
        />
      )}
    </Section>
  );
}
