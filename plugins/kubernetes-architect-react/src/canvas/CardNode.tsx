import { memo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import UnfoldMoreIcon from '@material-ui/icons/UnfoldMore';
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

function DrawnCardNode(props: NodeProps<FlowNode>) {
  const { node, inside } = props.data;
  const status = inside?.worst ?? node.status;
  const classes = useNodeStyles({
    status,
    selected: props.selected ?? false,
  });
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  const { onToggle } = useCanvasActions();
  const kindName = useKindName();
  return (
    <div className={`${classes.box} ${classes.card}`}>
      <Handle
        type="target"
        position={Position.Left}
        className={classes.handle}
      />
      <KindIcon kind={node.kind} className={classes.kindIcon} />
      <span className={classes.name} title={node.name}>
        {node.name}
      </span>
      <span className={classes.corner}>
        {inside && <StatusCounts summary={inside} />}
        {inside && (
          <IconButton
            className={`nodrag nopan ${classes.toggle}`}
            aria-label={t('canvas.open', { name: node.name })}
            onClick={event => {
              event.stopPropagation();
              onToggle(node.id);
            }}
          >
            <UnfoldMoreIcon />
          </IconButton>
        )}
      </span>
      {status ? (
        <StatusIcon status={status} className={classes.statusIcon} />
      ) : (
        <span />
      )}
      <span className={classes.statusText}>
        {status && (
          <span className={classes.statusWord}>{t(`status.${status}`)}</span>
        )}
        <span className={classes.subtitle}>
          {node.subtitle ?? kindName(node.kind)}
        </span>
      </span>
      <Handle
        type="source"
        position={Position.Right}
        className={classes.handle}
      />
    </div>
  );
}

/** A node whose inside is not drawn: something innermost, or a closed container. */
export const CardNode = memo(DrawnCardNode);
