import { makeStyles } from '@material-ui/core/styles';
import type { TableContent } from './Column';
import { isInteractive } from './isInteractive';

const useStyles = makeStyles(theme => ({
  root: { margin: 0, padding: 0, listStyle: 'none' },
  heading: {
    margin: 0,
    padding: theme.spacing(2, 2, 1),
    fontSize: 13,
    fontWeight: 600,
    color: theme.palette.text.secondary,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  card: {
    padding: theme.spacing(1.5, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  opens: { cursor: 'pointer' },
  facts: {
    margin: theme.spacing(1, 0, 0),
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(1, 2),
  },
  label: {
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
  value: {
    margin: 0,
    minHeight: 20,
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  wide: { gridColumn: '1 / -1' },
  below: { marginTop: theme.spacing(1.5) },
}));

/** The rows of a table as cards, one below the other. */
export function CardList<Row>(props: TableContent<Row>) {
  const { label, columns, groups, rowKey, onOpen, below } = props;
  const classes = useStyles();
  const [title, ...facts] = columns.filter(column => !column.notOnCard);
  return (
    <div role="group" aria-label={label}>
      {groups.map(group => (
        <div key={group.heading ?? ''}>
          {group.heading && (
            <h4 className={classes.heading}>{group.heading}</h4>
          )}
          <ul className={classes.root}>
            {group.rows.map(row => {
              const extra = below?.(row);
              return (
                // The title holds the link for the keyboard; the card is a larger target for a finger.
                // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
                <li
                  key={rowKey(row)}
                  className={`${classes.card} ${onOpen ? classes.opens : ''}`}
                  onClick={event =>
                    !isInteractive(event.target) && onOpen?.(row)
                  }
                >
                  {title.render(row)}
                  <dl className={classes.facts}>
                    {facts.map(column => {
                      const value = column.render(row);
                      return value === undefined ? undefined : (
                        <div
                          key={column.id}
                          className={column.wrap ? classes.wide : undefined}
                        >
                          <dt className={classes.label}>{column.header}</dt>
                          <dd className={classes.value}>{value}</dd>
                        </div>
                      );
                    })}
                  </dl>
                  {extra && <div className={classes.below}>{extra}</div>}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
