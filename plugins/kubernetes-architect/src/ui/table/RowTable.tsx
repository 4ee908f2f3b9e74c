import { Fragment } from 'react';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { useTexts } from '../../translation';
import type { Column, TableContent, TableSort } from './Column';
import { isInteractive } from './isInteractive';

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    padding: theme.spacing(1),
    fontSize: 12,
    fontWeight: 600,
    lineHeight: '16px',
    textAlign: 'left',
    verticalAlign: 'bottom',
    color: theme.palette.text.secondary,
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { paddingLeft: theme.spacing(2) },
    '&:last-child': { paddingRight: theme.spacing(2) },
  },
  cell: {
    height: 52,
    padding: theme.spacing(0.75, 1),
    whiteSpace: 'nowrap',
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { paddingLeft: theme.spacing(2) },
    '&:last-child': { paddingRight: theme.spacing(2) },
  },
  wrap: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 200 },
  numeric: {
    textAlign: 'right',
    // The arrow goes to the left, so that header and digits end at one edge.
    '& .MuiTableSortLabel-root': { flexDirection: 'row-reverse' },
  },
  opens: {
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.palette.action.hover },
  },
  group: {
    padding: theme.spacing(2, 2, 1),
    textAlign: 'left',
    fontSize: 13,
    fontWeight: 600,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  below: { padding: theme.spacing(0, 2, 1.5) },
}));

/** A table with rows, headers that sort, and a way to scroll sideways before anything is cut off. */
export function RowTable<Row>(
  props: TableContent<Row> & {
    sort?: TableSort;
    onSort?: (sort: TableSort) => void;
  },
) {
  const { label, groups, rowKey, onOpen, below, sort, onSort } = props;
  const classes = useStyles();
  const t = useTexts();
  const columns = useShownColumns(props.columns);
  const numeric = (column: Column<Row>) =>
    column.numeric ? classes.numeric : '';
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(column => {
              const active = sort?.column === column.id;
              const order = sort?.descending ? 'desc' : 'asc';
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={`${classes.head} ${numeric(column)}`}
                  style={{ width: column.width }}
                  aria-sort={ariaSort(active, order)}
                >
                  {column.sortable && onSort ? (
                    <TableSortLabel
                      active={active}
                      direction={active ? order : 'asc'}
                      aria-label={t('common.sortBy', { column: column.header })}
                      onClick={() =>
                        onSort({
                          column: column.id,
                          descending: active && order === 'asc',
                        })
                      }
                    >
                      {column.header}
                    </TableSortLabel>
                  ) : (
                    column.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {groups.map(group => (
            <Fragment key={group.heading ?? ''}>
              {group.heading && (
                <tr>
                  <th
                    scope="colgroup"
                    colSpan={columns.length}
                    className={classes.group}
                  >
                    {group.heading}
                  </th>
                </tr>
              )}
              {group.rows.map(row => {
                const extra = below?.(row);
                return (
                  <Fragment key={rowKey(row)}>
                    <tr
                      className={onOpen && classes.opens}
                      onClick={event =>
                        !isInteractive(event.target) && onOpen?.(row)
                      }
                    >
                      {columns.map(column => (
                        <td
                          key={column.id}
                          className={`${classes.cell} ${numeric(column)} ${
                            column.wrap ? classes.wrap : ''
                          }`}
                        >
                          {column.render(row) ?? t('common.none')}
                        </td>
                      ))}
                    </tr>
                    {extra && (
                      <tr>
                        <td colSpan={columns.length} className={classes.below}>
                          {extra}
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useShownColumns<Row>(columns: readonly Column<Row>[]) {
  const { breakpoints } = useTheme<Theme>();
  const options = { noSsr: true, defaultMatches: true };
  const matches = {
    md: useMediaQuery(breakpoints.up('md'), options),
    lg: useMediaQuery(breakpoints.up('lg'), options),
    xl: useMediaQuery(breakpoints.up('xl'), options),
  };
  return columns.filter(column => !column.from || matches[column.from]);
}

function ariaSort(active: boolean, order: 'asc' | 'desc') {
  if (!active) {
    return undefined;
  }
  return order === 'asc' ? 'ascending' : 'descending';
}
