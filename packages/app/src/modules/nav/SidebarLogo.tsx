import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from './LogoMark';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 14,
    height: 64,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 28) / 2,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    color: '#ffffff',
  },
  name: {
    fontSize: 15,
    fontWeight: 600,
    lineHeight: 1.2,
    letterSpacing: 0.1,
  },
});

/** The way home, with the name beside the mark when the sidebar is open. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Home">
      <LogoMark />
      {isOpen && (
        <span className={classes.name}>
          Kubernetes
          <br />
          Architect
        </span>
      )}
    </Link>
  );
}
