import FormControlLabel from '@material-ui/core/FormControlLabel';
import InputAdornment from '@material-ui/core/InputAdornment';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  kubernetesArchitectReactTranslationRef,
  urgencyOf,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useTexts } from '../translation';
import type { FleetRow } from './FleetRow';
import type { FleetSelectionState } from './useFleetSelection';

const useStyles = makeStyles(theme => ({
  root: {
    '& .MuiInputBase-root': { fontSize: 14, height: 36 },
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
  },
  text: { width: 250, [theme.breakpoints.down('xs')]: { width: '100%' } },
  choice: { width: 156, [theme.breakpoints.down('xs')]: { width: 150 } },
  group: { margin: 0, '& .MuiTypography-root': { fontSize: 14 } },
}));

/** The filters of the fleet; each one is part of the address. */
export function FleetFilters(props: {
  rows: readonly FleetRow[];
  state: FleetSelectionState;
}) {
  const { rows, state } = props;
  const { selection, grouped, change } = state;
  const classes = useStyles();
  const t = useTexts();
  const { t: words } = useTranslationRef(
    kubernetesArchitectReactTranslationRef,
  );
  const environments = distinct(rows.map(row => row.environment)).sort();
  const statuses = distinct(rows.map(row => row.status)).sort(
    (a, b) => urgencyOf(a) - urgencyOf(b),
  );
  return (
    <div className={classes.root} role="search">
      <TextField
        className={classes.text}
        variant="outlined"
        size="small"
        type="search"
        placeholder={t('fleet.filterPlaceholder')}
        inputProps={{ 'aria-label': t('fleet.filter') }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" color="action" />
            </InputAdornment>
          ),
        }}
        value={selection.text}
        onChange={event => change({ q: event.target.value })}
      />
      <TextField
        className={classes.choice}
        select
        SelectProps={{ native: true }}
        variant="outlined"
        size="small"
        label={t('fleet.environment')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ 'aria-label': t('fleet.environment') }}
        value={selection.environment ?? ''}
        onChange={event => change({ environment: event.target.value })}
      >
        <option value="">{t('common.all')}</option>
        {environments.map(environment => (
          <option key={environment} value={environment}>
            {environment}
          </option>
        ))}
      </TextField>
      <TextField
        className={classes.choice}
        select
        SelectProps={{ native: true }}
        variant="outlined"
        size="small"
        label={t('fleet.state')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ 'aria-label': t('fleet.state') }}
        value={selection.status ?? ''}
        onChange={event => change({ state: event.target.value })}
      >
        <option value="">{t('common.all')}</option>
        {statuses.map(status => (
          <option key={status} value={status}>
            {words(`status.${status}`)}
          </option>
        ))}
      </TextField>
      <FormControlLabel
        className={classes.group}
        control={
          <Switch
            size="small"
            color="primary"
            checked={grouped}
            onChange={(_, checked) =>
              change({ group: checked ? 'environment' : undefined })
            }
          />
        }
        label={t('fleet.group')}
      />
    </div>
  );
}

function distinct<T>(values: ReadonlyArray<T | undefined>): T[] {
  return [
    ...new Set(values.filter((value): value is T => value !== undefined)),
  ];
}
