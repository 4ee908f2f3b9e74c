import { severalObjectsRule } from '../../rule/Rule';
import { mapAt } from '../../objects/fieldValue';

const KIND = 'flowcontrol.apiserver.k8s.io/FlowSchema';
/** The API server keeps its own flow schemas up to date and says so. */
const OWN = 'apf.kubernetes.io/autoupdate-spec';

/** Rule `agent-flow-schema`. */
export const agentFlowSchema = severalObjectsRule({
  id: 'agent-flow-schema',
  category: 'cluster',
  title: 'No flow schema bounds what agents may ask of the API server',
  severity: 'low',
  why: 'A GitOps controller, an operator or an agent that goes round in circles shares its seats with every other service account.',
  fix: 'Add a FlowSchema with a PriorityLevelConfiguration of its own for controllers and agents.',
  match: 'cluster',
  reads: [KIND],
  live: true,
  evaluate(_subject, { index }) {
    return index
      .ofKind(KIND)
      .some(({ value }) => !(OWN in mapAt(value, 'metadata', 'annotations')))
      ? { status: 'pass' }
      : { status: 'fail' };
  },
});
