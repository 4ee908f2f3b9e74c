import { useEffect, useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  Background,
  Controls,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { CanvasNode } from '../graph/CanvasGraph';
import { useGraphLayout } from '../layout/useGraphLayout';
import type { LaidOutGraph } from '../layout/useGraphLayout';
import { toneColors, toneOf } from '../status/statusTone';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';
import { CanvasActionsProvider } from './CanvasActions';
import { CardNode } from './CardNode';
import { GroupNode } from './GroupNode';
import { toFlowElements } from './toFlowElements';
import type { FlowNode } from './toFlowElements';
import type { ArchitectureView } from './useArchitectureView';
import { useKindName } from './useKindName';

const NODE_TYPES = { card: CardNode, group: GroupNode };
const FIT = { padding: 0.06, maxZoom: 1, minZoom: 0.1 } as const;
/** From this many nodes on, only those in the window are in the document. */
const CULL_FROM = 120;
/** From this many nodes on, a map of the whole helps more than it covers. */
const MAP_FROM = 40;
const MAP_SIZE = { width: 160, height: 100 };

const useStyles = makeStyles(theme => {
  const line = theme.palette.type === 'dark' ? '#8a929d' : '#7b8794';
  return {
    root: {
      width: '100%',
      height: '100%',
      '& .react-flow': {
        '--xy-background-color': theme.palette.background.default,
        '--xy-edge-stroke': line,
        '--xy-edge-label-background-color': theme.palette.background.paper,
        '--xy-edge-label-color': theme.palette.text.primary,
      },
      '& .react-flow__node:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
        borderRadius: 8,
      },
      '& .react-flow__node-group': {
        padding: 0,
        border: 'none',
        background: 'none',
      },
      '& .architect-edge-promotes path': { strokeDasharray: '6 4' },
    },
    waiting: {
      height: '100%',
      display: 'grid',
      placeItems: 'center',
      color: theme.palette.text.secondary,
    },
  };
});

/**
 * Props of {@link ArchitectureCanvas}.
 *
 * @public
 */
export interface ArchitectureCanvasProps {
  view: ArchitectureView;
  /** Id of the node whose details are shown. */
  selected?: string;
  onSelect: (id: string) => void;
  /** Opens or closes a container in place. */
  onToggle: (id: string) => void;
  /** Enters a container; a double click asks for it. */
  onEnter: (id: string) => void;
  /** Called with what is drawn, for an export. */
  onLaidOut?: (laidOut: LaidOutGraph) => void;
}

/**
 * The drawing: nested containers, pan and zoom, a map of the whole, and the keyboard (Tab to a node, Enter to select it).
 *
 * @public
 */
export function ArchitectureCanvas(props: ArchitectureCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas(props: ArchitectureCanvasProps) {
  const { view, selected, onSelect, onToggle, onEnter, onLaidOut } = props;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  const wide = useMediaQuery(theme.breakpoints.up('md'));
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  const kindName = useKindName();
  const { fitView } = useReactFlow();
  const laidOut = useGraphLayout(view.visible);

  useEffect(() => {
    if (laidOut) {
      onLaidOut?.(laidOut);
      fitView(FIT);
    }
  }, [laidOut, onLaidOut, fitView]);

  const describe = (node: CanvasNode) => {
    const status = view.summaries.get(node.id)?.worst ?? node.status;
    return [
      `${kindName(node.kind)} ${node.name}`,
      status && t(`status.${status}`),
      node.reason,
    ]
      .filter(Boolean)
      .join(', ');
  };
  const elements = useMemo(
    () =>
      laidOut &&
      toFlowElements({
        ...laidOut,
        index: view.index,
        summaries: view.summaries,
        selected,
        describe,
      }),
    // `describe` changes with the language only, which renders everything anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [laidOut, view.index, view.summaries, selected],
  );
  const actions = useMemo(() => ({ onToggle }), [onToggle]);
  const colorOf = ({ data }: FlowNode) => {
    const status = data.inside?.worst ?? data.node.status;
    return status && !data.open
      ? toneColors(theme, toneOf(status)).foreground
      : theme.palette.action.disabledBackground;
  };
  if (!elements) {
    return <div className={classes.waiting}>{t('canvas.laying')}</div>;
  }
  return (
    <CanvasActionsProvider value={actions}>
      <div
        className={classes.root}
        role="region"
        aria-label={t('canvas.label')}
      >
        <ReactFlow
          nodes={elements.nodes}
          edges={elements.edges}
          nodeTypes={NODE_TYPES}
          colorMode={theme.palette.type}
          fitView
          fitViewOptions={FIT}
          minZoom={0.05}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          deleteKeyCode={null}
          zoomOnDoubleClick={false}
          onlyRenderVisibleElements={elements.nodes.length > CULL_FROM}
          onNodeClick={(_, node) => onSelect(node.id)}
          onNodeDoubleClick={(_, node) =>
            view.index.childrenOf.has(node.id) && onEnter(node.id)
          }
          onSelectionChange={({ nodes }) => {
            const chosen = nodes[0]?.id;
            if (chosen !== undefined && chosen !== selected) {
              onSelect(chosen);
            }
          }}
        >
          <Background gap={24} />
          <Controls showInteractive={false} />
          {wide && elements.nodes.length > MAP_FROM && (
            <MiniMap<FlowNode>
              pannable
              zoomable
              nodeColor={colorOf}
              style={MAP_SIZE}
            />
          )}
        </ReactFlow>
      </div>
    </CanvasActionsProvider>
  );
}
