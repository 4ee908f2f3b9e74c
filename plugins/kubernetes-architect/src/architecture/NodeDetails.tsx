import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import type {
  LiveArchitectureNode,
  PlatformGraphAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  ancestorsOf,
  StatusLabel,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type {
  GraphIndex,
  StatusSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { ReasonList } from '../cluster/ReasonList';
import { useNow } from '../format';
import { useArchitectLinks } from '../links';
import { useTexts } from '../translation';
import { DrawerSection, FactList, Freshness } from '../ui';
import { NodeRelations } from './NodeRelations';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
  },
  text: { margin: theme.spacing(0, 0, 1), fontSize: 14, lineHeight: '20px' },
  quiet: { fontSize: 13, color: theme.palette.text.secondary },
}));

/** What a part of the platform is by design, how it is live, and what it belongs to. */
export function NodeDetails(props: {
  answer: PlatformGraphAnswer;
  node: LiveArchitectureNode;
  index: GraphIndex;
  summaries: ReadonlyMap<string, StatusSummary>;
  onSelect: (id: string) => void;
  onEnter: (id: string) => void;
}) {
  const { answer, node, index, summaries, onSelect, onEnter } = props;
  const classes = useStyles();
  const t = useTexts();
  const now = useNow();
  const links = useArchitectLinks();
  const { live } = node;
  const inside = summaries.get(node.id)?.leaves ?? 0;
  const enterable = index.childrenOf.has(node.id);
  const connected = !answer.unknownClusters.includes(node.name);
  const toCluster =
    node.kind === 'cluster' && connected ? links.cluster(node.name) : undefined;
  return (
    <>
      {(enterable || toCluster) && (
        <div className={classes.row}>
          {enterable && (
            <Button
              variant="outlined"
              size="small"
              onClick={() => onEnter(node.id)}
            >
              {t('architecture.enter')}
            </Button>
          )}
          {toCluster && (
            <LinkButton to={toCluster} variant="outlined" size="small">
              {t('architecture.toCluster')}
            </LinkButton>
          )}
        </div>
      )}
      <DrawerSection title={t('architecture.live')}>
        {live ? (
          <>
            <p className={classes.text}>{live.summary}</p>
            <div className={classes.row}>
              <StatusLabel status={live.state} />
              <Freshness observation={live} now={now} />
            </div>
          </>
        ) : (
          <span className={classes.quiet}>{t('architecture.noLive')}</span>
        )}
      </DrawerSection>
      {live && live.reasons.length > 0 && (
        <DrawerSection title={t('workload.why')}>
          <ReasonList reasons={live.reasons} />
        </DrawerSection>
      )}
      <DrawerSection title={t('architecture.facts')}>
        <FactList
          facts={[
            [
              t('architecture.in'),
              ancestorsOf(index, node.id)
                .map(ancestor => ancestor.name)
                .join(' / '),
            ],
            [t('architecture.inside'), inside > 0 ? inside : undefined],
            ...Object.entries(node.properties),
          ]}
        />
      </DrawerSection>
      <NodeRelations
        node={node}
        edges={answer.edges}
        index={index}
        onSelect={onSelect}
      />
    </>
  );
}
