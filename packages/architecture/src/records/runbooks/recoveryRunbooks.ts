import { listEntrances } from './entrances';
import {
  engineRefresh,
  engineStatus,
  engineStop,
  KUBECTL,
  type Runbook,
} from './Runbook';

/** What Velero brings back: https://velero.io/docs/main/restore-reference/. */
const VELERO_RESTORE = [
  'velero --kubecontext "$CLUSTER" backup get',
  'velero --kubecontext "$CLUSTER" restore create --from-backup BACKUP --wait',
];

/** Brings a lost cluster back from Git and from the backups. */
export const disasterRecoveryRunbook: Runbook = {
  id: 'disaster-recovery',
  title: 'runbook.disaster-recovery',
  when: 'runbook.disaster-recovery.when',
  perCluster: true,
  steps: model => [
    { text: 'runbook.disaster-recovery.1' },
    { text: 'runbook.disaster-recovery.2', commands: [engineStop(model)] },
    { text: 'runbook.disaster-recovery.3' },
    { text: 'runbook.disaster-recovery.4' },
    { text: 'runbook.disaster-recovery.5' },
    {
      text: 'runbook.disaster-recovery.6',
      ...(model.choices.backup === 'velero' && { commands: VELERO_RESTORE }),
    },
    { text: 'runbook.disaster-recovery.7', commands: [engineStatus(model)] },
    {
      text: 'runbook.disaster-recovery.8',
      commands: listEntrances(model),
    },
  ],
  done: 'runbook.disaster-recovery.done',
};

/** Moves production to the region that stays. */
export const failoverRunbook: Runbook = {
  id: 'failover',
  title: 'runbook.failover',
  when: 'runbook.failover.when',
  perCluster: true,
  steps: model => [
    { text: 'runbook.failover.1', commands: [`${KUBECTL} get --raw /readyz`] },
    { text: 'runbook.failover.2', commands: [engineStatus(model)] },
    { text: 'runbook.failover.3' },
    { text: 'runbook.failover.4' },
    { text: 'runbook.failover.5', commands: [engineRefresh(model)] },
    { text: 'runbook.failover.6' },
  ],
  done: 'runbook.failover.done',
};

/** Takes a version back by a commit. */
export const rollbackRunbook: Runbook = {
  id: 'roll-back-release',
  title: 'runbook.rollback',
  when: 'runbook.rollback.when',
  perCluster: true,
  steps: model => [
    ...(model.choices['progressive-delivery'] === 'argo-rollouts'
      ? [
          {
            text: 'runbook.rollback.abort' as const,
            commands: [
              'kubectl argo rollouts --context "$CLUSTER" --namespace NAMESPACE abort APP',
            ],
          },
        ]
      : []),
    { text: 'runbook.rollback.1', commands: ['git log --oneline -- apps'] },
    { text: 'runbook.rollback.2', commands: ['git revert COMMIT'] },
    { text: 'runbook.rollback.3', commands: [engineRefresh(model)] },
    {
      text: 'runbook.rollback.4',
      commands: [
        model.choices['progressive-delivery'] === 'argo-rollouts'
          ? 'kubectl argo rollouts --context "$CLUSTER" --namespace NAMESPACE status APP'
          : `${KUBECTL} --namespace NAMESPACE rollout status deployment/APP`,
      ],
    },
    { text: 'runbook.rollback.5' },
  ],
  done: 'runbook.rollback.done',
};
