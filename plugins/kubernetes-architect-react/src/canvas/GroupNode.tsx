import { memo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import UnfoldLessIcon from '@material-ui/icons/UnfoldLess';
import { Handle, Position } from '@xyflow/react';
import type { NodeProps } from '@xyflow/react';
import { StatusIcon } from '../status/StatusIcon';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';
import { useCanvasActions } from './CanvasActions';
import { KindIcon } from './KindIcon';
import { StatusCounts } from './StatusCounts';
import { useNodeStyles } from './nodeStyles';
import type { FlowNode } from './toFlowElements';
import { useKindName } from './useKindName';

function DrawnGroupNode(props: NodeProps<FlowNode>) {
  const { node, inside } = props.data;
  const status = inside?.worst ?? node.status;
  const classes = useNodeStyles({
    status,
    selected: props.selected ?? false,
  });
  // Where the counts begin with the same icon, a second one would only take room from the name.
  const counted = status && inside?.counts[status];
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  const { onToggle } = useCanvasActions();
  const kindName = useKindName();
  return (
    <div className={`${classes.box} ${classes.group}`}>
      <Handle
        type="target"
        position={Position.Left}
        className={classes.handle}
      />
      <div className={classes.header}>
        <KindIcon kind={node.kind} className={classes.kindIcon} />
        <span className={classes.name} title={node.name}>
          {node.name}
        </span>
        {status && !counted && (
          <StatusIcon
            status={status}
            className={classes.statusIcon}
            titleAccess={t(`status.${status}`)}
          />
        )}
        <span className={`${classes.subtitle} ${classes.headerSubtitle}`}>
          {node.subtitle ?? kindName(node.kind)}
        </span>
        {inside && <StatusCounts summary={inside} />}
        <IconButton
          className={`nodrag nopan ${classes.toggle}`}
          aria-label={t('canvas.close', { name: node.name })}
          onClick={event => {
            event.stopPropagation();
            onToggle(node.id);
          }}
        >
          <UnfoldLessIcon />
        </IconButton>
      </div>
      <Handle
        type="source"
        position={Position.Right}
        className={classes.handle}
      />
    </div>
  );
}

/** An open container: a frame around what is in it, with its name on top. */
export const GroupNode = memo(DrawnGroupNode);
