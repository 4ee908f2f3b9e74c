import BlockIcon from '@material-ui/icons/Block';
import CancelIcon from '@material-ui/icons/Cancel';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import DoneAllIcon from '@material-ui/icons/DoneAll';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import PauseCircleOutlineIcon from '@material-ui/icons/PauseCircleOutline';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import TimelapseIcon from '@material-ui/icons/Timelapse';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import type { ComponentType } from 'react';
import type { Status } from './Status';

const ICON_OF_STATUS: Readonly<Record<Status, ComponentType<SvgIconProps>>> = {
  unreachable: BlockIcon,
  unhealthy: CancelIcon,
  failed: CancelIcon,
  degraded: ReportProblemIcon,
  missing: RadioButtonUncheckedIcon,
  progressing: TimelapseIcon,
  unknown: HelpOutlineIcon,
  notConnected: LinkOffIcon,
  suspended: PauseCircleOutlineIcon,
  completed: DoneAllIcon,
  healthy: CheckCircleIcon,
};

/**
 * The icon of a status. Its shape alone tells it, without the colour; a text always stands beside it, so it is hidden
 * from screen readers.
 *
 * @public
 */
export function StatusIcon(props: { status: Status } & SvgIconProps) {
  const { status, ...rest } = props;
  const Icon = ICON_OF_STATUS[status];
  return <Icon fontSize="inherit" aria-hidden {...rest} />;
}
