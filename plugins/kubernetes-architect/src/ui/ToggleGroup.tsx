import { makeStyles } from '@material-ui/core/styles';
import ButtonBase from '@material-ui/core/ButtonBase';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    height: 36,
    boxSizing: 'border-box',
    border: `1px solid ${
      theme.palette.type === 'dark' ? '#6b717a' : '#b4bac3'
    }`,
    borderRadius: 4,
    overflow: 'hidden',
  },
  option: {
    padding: theme.spacing(0, 1.5),
    fontSize: 13,
    fontFamily: theme.typography.fontFamily,
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    '& + &': { borderLeft: `1px solid ${theme.palette.divider}` },
    '&[aria-pressed="true"]': {
      backgroundColor: theme.palette.action.selected,
      fontWeight: 600,
    },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
}));

/** A choice of one among a few, all of them in sight. */
export function ToggleGroup<Value extends string>(props: {
  label: string;
  value: Value;
  options: ReadonlyArray<{ value: Value; label: string }>;
  onChange: (value: Value) => void;
}) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <div role="group" aria-label={label} className={classes.root}>
      {options.map(option => (
        <ButtonBase
          key={option.value}
          aria-pressed={option.value === value}
          className={classes.option}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </ButtonBase>
      ))}
    </div>
  );
}
