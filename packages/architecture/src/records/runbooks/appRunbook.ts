import { listEntrances } from './entrances';
import { KUBECTL, type Runbook } from './Runbook';

const IN_NAMESPACE = `${KUBECTL} --namespace NAMESPACE`;

/** An app that answers with errors, is slow, or starts again and again. */
export const appRunbook: Runbook = {
  id: 'app-failing',
  title: 'runbook.app',
  when: 'runbook.app.when',
  perCluster: true,
  steps: model => [
    {
      text: 'runbook.app.1',
      commands: [
        `${IN_NAMESPACE} get pods --selector app.kubernetes.io/name=APP`,
        `${IN_NAMESPACE} get events --sort-by .lastTimestamp`,
      ],
    },
    {
      text: 'runbook.app.2',
      commands: [
        `${IN_NAMESPACE} logs --selector app.kubernetes.io/name=APP --all-containers --tail 100`,
        `${IN_NAMESPACE} logs POD --all-containers --previous`,
      ],
    },
    {
      text: 'runbook.app.3',
      commands: [`${IN_NAMESPACE} top pods --containers`],
    },
    {
      text: 'runbook.app.4',
      commands: [
        `${IN_NAMESPACE} get services,endpointslices,networkpolicies`,
        ...listEntrances(model),
      ],
    },
    { text: 'runbook.app.5' },
  ],
  done: 'runbook.app.done',
};
