import Breadcrumbs from '@material-ui/core/Breadcrumbs';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { ancestorsOf } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { GraphIndex } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useTexts } from '../translation';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 2, 1), fontSize: 13 },
  link: { fontSize: 13 },
}));

/** The way from the whole platform to what was entered, and back. */
export function ArchitecturePath(props: {
  index: GraphIndex;
  focus: string | undefined;
  onEnter: (id: string) => void;
}) {
  const { index, focus, onEnter } = props;
  const classes = useStyles();
  const t = useTexts();
  const focused = focus === undefined ? undefined : index.byId.get(focus);
  if (!focused) {
    return null;
  }
  const [, ...inner] = ancestorsOf(index, focused.id);
  return (
    <Breadcrumbs className={classes.root} aria-label={t('architecture.path')}>
      <MuiLink
        component="button"
        className={classes.link}
        onClick={() => onEnter('')}
      >
        {t('architecture.everything')}
      </MuiLink>
      {inner.map(node => (
        <MuiLink
          key={node.id}
          component="button"
          className={classes.link}
          onClick={() => onEnter(node.id)}
        >
          {node.name}
        </MuiLink>
      ))}
      <span aria-current="page">{focused.name}</span>
    </Breadcrumbs>
  );
}
