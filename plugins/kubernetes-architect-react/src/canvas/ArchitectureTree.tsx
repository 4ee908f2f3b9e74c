import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useMemo, useRef } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { flattenTree } from '../graph/flattenTree';
import { StatusLabel } from '../status/StatusLabel';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';
import { KindIcon } from './KindIcon';
import { StatusCounts } from './StatusCounts';
import { moveInTree } from './moveInTree';
import type { ArchitectureView } from './useArchitectureView';
import { useKindName } from './useKindName';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    '& th': {
      textAlign: 'left',
      fontSize: 12,
      fontWeight: 600,
      color: theme.palette.text.secondary,
      padding: '8px 12px',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& td': {
      padding: '0 12px',
      height: 40,
      borderBottom: `1px solid ${theme.palette.divider}`,
      whiteSpace: 'nowrap',
    },
    // A phone is too narrow for every column: name and state stay, and the name may break.
    [theme.breakpoints.down('xs')]: {
      '& th, & td': { paddingLeft: 6, paddingRight: 6 },
      '& td:first-child': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    },
  },
  row: {
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    '&[aria-selected="true"]': {
      backgroundColor: theme.palette.action.selected,
    },
  },
  name: { display: 'flex', alignItems: 'center', gap: 8 },
  toggle: { display: 'inline-flex', width: 20, flex: '0 0 20px' },
  kindIcon: { fontSize: 18, color: theme.palette.text.secondary },
  state: { display: 'flex', alignItems: 'center' },
  reason: {
    color: theme.palette.text.secondary,
    fontSize: 12,
    marginLeft: 8,
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
  wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
  /** Indentation of one level; `--level` is the level, from 0. */
  indented: {
    paddingLeft: 'calc(var(--level) * 20px)',
    [theme.breakpoints.down('xs')]: {
      paddingLeft: 'calc(var(--level) * 12px)',
    },
  },
}));

/**
 * Props of {@link ArchitectureTree}.
 *
 * @public
 */
export interface ArchitectureTreeProps {
  view: ArchitectureView;
  selected?: string;
  onSelect: (id: string) => void;
  onToggle: (id: string) => void;
}

/**
 * The list twin of the drawing: the same nodes with the same states, as a tree grid that keyboard and screen reader can walk
 * (arrows move, open and close; Enter selects).
 *
 * @public
 */
export function ArchitectureTree(props: ArchitectureTreeProps) {
  const { view, selected, onSelect, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  const kindName = useKindName();
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useMemo(() => flattenTree(view), [view]);
  const tabStop = rows.some(row => row.node.id === selected)
    ? selected
    : rows[0]?.node.id;

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const move = moveInTree({ rows, at, key: event.key });
    if (!move) {
      return;
    }
    event.preventDefault();
    if (move.toggle) {
      onToggle(rows[at].node.id);
    } else if (move.select) {
      onSelect(rows[at].node.id);
    } else if (move.to !== undefined) {
      (body.current?.rows[move.to] as HTMLElement | undefined)?.focus();
    }
  };

  return (
    // A tree grid is a table that can be walked; its roles are spelt out on every row and cell.
    <table
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="treegrid"
      aria-label={t('tree.label')}
      className={classes.table}
    >
      <thead>
        <tr>
          <th scope="col">{t('tree.name')}</th>
          <th scope="col" className={classes.wide}>
            {t('tree.kind')}
          </th>
          <th scope="col">{t('tree.state')}</th>
          <th scope="col" className={classes.wide}>
            {t('tree.inside')}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map(({ node, level, position, siblings, expanded }, at) => {
          const summary = view.summaries.get(node.id);
          const status = summary?.worst ?? node.status;
          return (
            <tr
              key={node.id}
              role="row"
              className={classes.row}
              aria-level={level}
              aria-posinset={position}
              aria-setsize={siblings}
              aria-expanded={expanded}
              aria-selected={node.id === selected}
              tabIndex={node.id === tabStop ? 0 : -1}
              onClick={() => onSelect(node.id)}
              onKeyDown={event => onKeyDown(event, at)}
            >
              <td role="gridcell">
                <div
                  className={`${classes.name} ${classes.indented}`}
                  style={{ '--level': level - 1 } as CSSProperties}
                >
                  <span
                    className={classes.toggle}
                    aria-hidden
                    onClick={event => {
                      event.stopPropagation();
                      if (expanded !== undefined) {
                        onToggle(node.id);
                      }
                    }}
                  >
                    {expanded === true && <ExpandMoreIcon fontSize="small" />}
                    {expanded === false && (
                      <ChevronRightIcon fontSize="small" />
                    )}
                  </span>
                  <KindIcon kind={node.kind} className={classes.kindIcon} />
                  {node.name}
                </div>
              </td>
              <td role="gridcell" className={classes.wide}>
                {kindName(node.kind)}
              </td>
              <td role="gridcell">
                <div className={classes.state}>
                  {status && <StatusLabel status={status} />}
                  {node.reason && (
                    <span className={classes.reason}>{node.reason}</span>
                  )}
                </div>
              </td>
              <td role="gridcell" className={classes.wide}>
                {summary && summary.leaves > 0 && (
                  <StatusCounts summary={summary} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
