import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import type { ReactNode } from 'react';
import { useTexts } from '../translation';
import { useId } from './useId';

const useStyles = makeStyles(theme => ({
  paper: {
    width: 440,
    maxWidth: '100vw',
    boxSizing: 'border-box',
    fontFamily: theme.typography.fontFamily,
    padding: theme.spacing(2, 3, 4),
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2.5),
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
  },
  kind: {
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
  name: {
    margin: 0,
    fontSize: 18,
    fontWeight: 600,
    lineHeight: '26px',
    overflowWrap: 'anywhere',
  },
  close: { margin: theme.spacing(-0.5, -1, 0, 0), padding: 8 },
}));

/** Details of one thing at the side, over the page; Escape and a click beside it close it. */
export function DetailsDrawer(props: {
  open: boolean;
  /** What kind of thing it is. */
  kind: string;
  name: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { open, kind, name, onClose, children } = props;
  const classes = useStyles();
  const t = useTexts();
  const id = useId();
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': id,
      }}
    >
      <div className={classes.head}>
        <div>
          <div className={classes.kind}>{kind}</div>
          <h2 id={id} className={classes.name}>
            {name}
          </h2>
        </div>
        <IconButton
          className={classes.close}
          aria-label={t('common.close')}
          onClick={onClose}
        >
          <CloseIcon fontSize="small" />
        </IconButton>
      </div>
      {children}
    </Drawer>
  );
}
