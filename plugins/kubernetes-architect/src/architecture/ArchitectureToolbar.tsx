import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { PlatformSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { GRAPH_DEPTHS } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useTexts } from '../translation';
import { ToggleGroup } from '../ui';
import type { ArchitectureChoice } from './useArchitectureChoice';

const FORMS = ['drawing', 'list'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: theme.spacing(1.5, 2),
  },
  platform: {
    width: 280,
    marginTop: 8,
    '& .MuiOutlinedInput-root': { height: 36 },
    [theme.breakpoints.down('xs')]: { width: '100%' },
  },
  grow: { flex: 1 },
}));

/** Which platform, how deep, and whether drawn or listed. */
export function ArchitectureToolbar(props: {
  platform: PlatformSummary;
  platforms: readonly PlatformSummary[];
  choice: ArchitectureChoice;
}) {
  const { platform, platforms, choice } = props;
  const classes = useStyles();
  const t = useTexts();
  return (
    <div className={classes.root}>
      <TextField
        className={classes.platform}
        select
        SelectProps={{ native: true }}
        variant="outlined"
        size="small"
        label={t('architecture.platform')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ 'aria-label': t('architecture.platform') }}
        value={platform.name}
        onChange={event =>
          choice.change({
            platform: event.target.value,
            focus: undefined,
            selected: undefined,
            toggled: undefined,
          })
        }
      >
        {platforms.map(({ name, title }) => (
          <option key={name} value={name}>
            {title ?? name}
          </option>
        ))}
      </TextField>
      <ToggleGroup
        label={t('architecture.depth')}
        value={choice.depth}
        options={GRAPH_DEPTHS.map(depth => ({
          value: depth,
          label: t(`architecture.depths.${depth}`),
        }))}
        onChange={depth => choice.change({ depth, toggled: undefined })}
      />
      <div className={classes.grow} />
      <ToggleGroup
        label={t('architecture.view')}
        value={choice.form}
        options={FORMS.map(form => ({
          value: form,
          label: t(`architecture.views.${form}`),
        }))}
        onChange={form => choice.change({ view: form })}
      />
    </div>
  );
}
