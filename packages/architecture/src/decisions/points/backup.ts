import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needsOnlyClouds,
  when,
} from '../define';

/** How data and objects are brought back. @public */
export const backup = decisionPoint({
  id: 'backup',
  title: 'Backup',
  question: 'What is copied, by what, and to where?',
  after: ['storage', 'distribution'],
  options: [
    {
      id: 'velero',
      title: 'Velero',
      summary:
        'objects and volumes of any cluster into object storage, with schedules and restores into another cluster',
      scores: [4, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud || profile.onPremises,
          { operations: 1 },
          'the same tool restores in every location',
        ),
        when(
          ({ chosen }) => chosen.distribution === 'openshift',
          { operations: 1, skill: 1 },
          'the supported OADP operator is built on it',
        ),
      ],
      evidence: [
        cite(
          'Velero backs up objects and volumes and restores them elsewhere',
          'https://velero.io/docs/main/',
        ),
      ],
      consequences: [
        'Copy to another region and another account; deleting there needs other credentials',
        'A restore drill every quarter: a backup is what has been restored',
      ],
    },
    {
      id: 'provider-backup',
      title: 'The backup service of the provider',
      summary:
        'AWS Backup, Azure Backup or Backup for GKE with its retention and locks',
      scores: [4, 3, 5, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -2 },
          'it restores into the same provider only',
        ),
        when(
          ({ profile }) => profile.multiCloud,
          { operations: -2, complexity: -1 },
          'each cloud has its own, and none restores into another',
        ),
      ],
      constraints: [...needsOnlyClouds('A cloud backup service')],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'it covers managed clusters',
        ),
      ],
      evidence: [
        cite(
          'Backup for GKE captures configuration and volumes',
          'https://cloud.google.com/kubernetes-engine/docs/add-on/backup-for-gke/concepts/backup-for-gke',
        ),
      ],
      consequences: [
        'Vault locks keep an intruder from deleting; switch them on',
      ],
    },
    {
      id: 'application-level',
      title: 'Backups by the databases themselves',
      summary:
        'databases write their logs and snapshots out, and Git holds the rest',
      scores: [5, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.stateful,
          { operations: -1, security: -1 },
          'claims that belong to no database operator are in no backup',
        ),
        when(
          ({ profile }) => profile.strict,
          { operations: -1 },
          'one restore has to be shown for everything',
        ),
        when(
          ({ profile }) => profile.rpoMinutes <= 15 && !profile.stateful,
          { operations: 1 },
          'only log shipping reaches a loss of minutes',
        ),
      ],
      evidence: [
        cite(
          'CloudNativePG archives write-ahead logs continuously to object storage',
          'https://cloudnative-pg.io/docs/',
        ),
      ],
      consequences: [
        'List what is in no schedule: claims, secrets made by hand, CRDs',
      ],
    },
    {
      id: 'git-only',
      title: 'Git only',
      summary: 'nothing in the clusters that Git could not rebuild',
      scores: [5, 5, 3, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['workloads'],
          p => p.stateful,
          'workloads keep data, which Git does not hold',
        ),
        forbids(
          ['compliance'],
          p => p.strict,
          'tested backups are a control of the audited standard',
        ),
      ],
      evidence: [
        cite(
          'State in Git can be reconciled into a new cluster',
          'https://opengitops.dev/',
        ),
      ],
      consequences: [
        'Measure the share of live objects that Git can rebuild; it must be all',
      ],
    },
  ],
  followUps: ['disaster-recovery'],
});
