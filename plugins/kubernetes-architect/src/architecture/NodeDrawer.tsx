import type { PlatformGraphAnswer } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useKindName } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type {
  GraphIndex,
  StatusSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useTexts } from '../translation';
import { DetailsDrawer } from '../ui';
import { NodeDetails } from './NodeDetails';

/** Details of the selected part of the platform. */
export function NodeDrawer(props: {
  answer: PlatformGraphAnswer;
  index: GraphIndex;
  summaries: ReadonlyMap<string, StatusSummary>;
  selected: string | undefined;
  onSelect: (id: string) => void;
  onEnter: (id: string) => void;
  onClose: () => void;
}) {
  const { answer, selected, onClose, ...rest } = props;
  const t = useTexts();
  const kindName = useKindName();
  const node = answer.items.find(item => item.id === selected);
  return (
    <DetailsDrawer
      open={node !== undefined}
      kind={node ? kindName(node.kind) : ''}
      name={node?.name ?? t('architecture.node')}
      onClose={onClose}
    >
      {node && <NodeDetails answer={answer} node={node} {...rest} />}
    </DetailsDrawer>
  );
}
