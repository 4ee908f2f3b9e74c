import AccountTreeIcon from '@material-ui/icons/AccountTree';
import AppsIcon from '@material-ui/icons/Apps';
import CallSplitIcon from '@material-ui/icons/CallSplit';
import DnsIcon from '@material-ui/icons/Dns';
import ExtensionIcon from '@material-ui/icons/Extension';
import FolderOpenIcon from '@material-ui/icons/FolderOpen';
import GroupIcon from '@material-ui/icons/Group';
import LayersIcon from '@material-ui/icons/Layers';
import LoopIcon from '@material-ui/icons/Loop';
import MemoryIcon from '@material-ui/icons/Memory';
import WidgetsIcon from '@material-ui/icons/Widgets';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import type { ComponentType } from 'react';

const ICON_OF_KIND: Readonly<Record<string, ComponentType<SvgIconProps>>> = {
  fleet: AccountTreeIcon,
  platform: AccountTreeIcon,
  repository: CallSplitIcon,
  engine: LoopIcon,
  environment: LayersIcon,
  cluster: DnsIcon,
  nodePool: MemoryIcon,
  tenant: GroupIcon,
  namespace: FolderOpenIcon,
  workload: WidgetsIcon,
  app: AppsIcon,
  addon: ExtensionIcon,
};

/**
 * The icon of a kind of node; the kind is always written beside it.
 *
 * @public
 */
export function KindIcon(props: { kind: string } & SvgIconProps) {
  const { kind, ...rest } = props;
  const Icon = ICON_OF_KIND[kind] ?? WidgetsIcon;
  return <Icon fontSize="inherit" aria-hidden {...rest} />;
}
