import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { PlatformGraphAnswer } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  ArchitectureCanvas,
  ArchitectureTree,
  CanvasLegend,
  graphToSvg,
  useArchitectureView,
  useKindName,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type {
  CanvasGraph,
  LaidOutGraph,
  Status,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useCallback, useMemo, useState } from 'react';
import { useTexts } from '../translation';
import { Notice, Section } from '../ui';
import { ArchitecturePath } from './ArchitecturePath';
import { NodeDrawer } from './NodeDrawer';
import { saveText } from './saveText';
import type { ArchitectureChoice } from './useArchitectureChoice';

const useStyles = makeStyles(theme => ({
  canvas: {
    height: 'calc(100vh - 330px)',
    minHeight: 440,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  list: { overflowX: 'auto', borderTop: `1px solid ${theme.palette.divider}` },
  foot: {
    padding: theme.spacing(1.25, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

/** The drawing or the list of one graph, with the way to where one is and the details of what is selected. */
export function ArchitectureView(props: {
  answer: PlatformGraphAnswer;
  graph: CanvasGraph;
  choice: ArchitectureChoice;
}) {
  const { answer, graph, choice } = props;
  const { depth, toggled, focus, selected, change, toggle } = choice;
  const classes = useStyles();
  const t = useTexts();
  const kindName = useKindName();
  const view = useArchitectureView({ graph, depth, toggled, focus });
  const [drawn, setDrawn] = useState<LaidOutGraph>();
  const select = useCallback(
    (id: string) => change({ selected: id }),
    [change],
  );
  const enter = useCallback(
    (id: string) => change({ focus: id, selected: undefined }),
    [change],
  );
  const statuses = useMemo(
    () => new Set(graph.nodes.flatMap<Status>(node => node.status ?? [])),
    [graph],
  );
  const save = (picture: LaidOutGraph) =>
    saveText({
      name: `${answer.platform.name}.svg`,
      type: 'image/svg+xml',
      text: graphToSvg({
        ...picture,
        describe: id => kindName(view.index.byId.get(id)?.kind ?? ''),
      }),
    });
  const isDrawing = choice.form === 'drawing';
  return (
    <>
      {view.hidden > 0 && (
        <Notice
          tone="neutral"
          title={t('architecture.hidden', { count: view.hidden })}
        />
      )}
      <Section
        title={answer.platform.title ?? answer.platform.name}
        actions={
          isDrawing && (
            <Button
              size="small"
              startIcon={<GetAppIcon />}
              disabled={!drawn}
              onClick={() => drawn && save(drawn)}
            >
              {t('architecture.export')}
            </Button>
          )
        }
      >
        <ArchitecturePath index={view.index} focus={focus} onEnter={enter} />
        {isDrawing ? (
          <div className={classes.canvas}>
            <ArchitectureCanvas
              view={view}
              selected={selected}
              onSelect={select}
              onToggle={toggle}
              onEnter={enter}
              onLaidOut={setDrawn}
            />
          </div>
        ) : (
          <div className={classes.list}>
            <ArchitectureTree
              view={view}
              selected={selected}
              onSelect={select}
              onToggle={toggle}
            />
          </div>
        )}
        {statuses.size > 0 && (
          <div className={classes.foot}>
            <CanvasLegend statuses={statuses} />
          </div>
        )}
      </Section>
      <NodeDrawer
        answer={answer}
        index={view.index}
        summaries={view.summaries}
        selected={selected}
        onSelect={select}
        onEnter={enter}
        onClose={() => change({ selected: undefined })}
      />
    </>
  );
}
