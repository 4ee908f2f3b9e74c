import {
  engineRefresh,
  engineStatus,
  engineStop,
  KUBECTL,
  type Runbook,
} from './Runbook';

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
    { text: 'runbook.disaster-recovery.6' },
    { text: 'runbook.disaster-recovery.7', commands: [engineStatus(model)] },
    {
      text: 'runbook.disaster-recovery.8',
      commands: [`${KUBECTL} get ingress --all-namespaces`],
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
    { text: 'runbook.rollback.1', commands: ['git log --oneline -- apps'] },
    { text: 'runbook.rollback.2', commands: ['git revert COMMIT'] },
    { text: 'runbook.rollback.3', commands: [engineRefresh(model)] },
    {
      text: 'runbook.rollback.4',
      commands: [
        `${KUBECTL} --namespace NAMESPACE rollout status deployment/APP`,
      ],
    },
    { text: 'runbook.rollback.5' },
  ],
  done: 'runbook.rollback.done',
};
