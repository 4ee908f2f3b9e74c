import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ArchitectureEdge,
  LiveArchitectureNode,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useKindName } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { GraphIndex } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useTexts } from '../translation';
import { DrawerSection } from '../ui';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(0.75),
    fontSize: 14,
    overflowWrap: 'anywhere',
  },
  kind: { color: theme.palette.text.secondary, marginRight: 6 },
  link: { fontSize: 14, textAlign: 'left' },
}));

/** What a node is related to, one line each, and the way there. */
export function NodeRelations(props: {
  node: LiveArchitectureNode;
  edges: readonly ArchitectureEdge[];
  index: GraphIndex;
  onSelect: (id: string) => void;
}) {
  const { node, edges, index, onSelect } = props;
  const classes = useStyles();
  const t = useTexts();
  const kindName = useKindName();
  const relations = edges.flatMap(edge => {
    if (edge.source === node.id) {
      return [{ arrow: '→', kind: edge.kind, other: edge.target }];
    }
    return edge.target === node.id
      ? [{ arrow: '←', kind: edge.kind, other: edge.source }]
      : [];
  });
  if (relations.length === 0) {
    return null;
  }
  return (
    <DrawerSection title={t('architecture.relations')}>
      <ul className={classes.root}>
        {relations.map(({ arrow, kind, other }) => {
          const target = index.byId.get(other);
          return (
            <li key={`${arrow} ${kind} ${other}`}>
              <span className={classes.kind}>
                {arrow} {kind}
              </span>
              <MuiLink
                component="button"
                className={classes.link}
                onClick={() => onSelect(other)}
              >
                {target ? `${kindName(target.kind)} ${target.name}` : other}
              </MuiLink>
            </li>
          );
        })}
      </ul>
    </DrawerSection>
  );
}
