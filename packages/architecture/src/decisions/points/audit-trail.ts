import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';

/** Where the audit log of the API server is kept. @public */
export const auditTrail = decisionPoint({
  id: 'audit-trail',
  title: 'Audit trail',
  question:
    'Where does the audit log of the API server go, and how long is it kept?',
  after: ['logs', 'distribution'],
  options: [
    {
      id: 'with-logs',
      title: 'With the other logs',
      summary: 'one pipeline, a tenant of its own and longer retention',
      scores: [4, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { security: -1, operations: -2 },
          'who runs the platform could change the record of what they did',
        ),
      ],
      evidence: [
        cite(
          'The API server writes audit events by policy',
          'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
        ),
      ],
      consequences: ['Log metadata of secrets, never their bodies'],
    },
    {
      id: 'immutable-archive',
      title: 'An archive nobody can change',
      summary:
        'write-once storage under another administrator, beside the searchable copy',
      scores: [4, 3, 5, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { operations: 1, complexity: 1, skill: 1 },
          'the audited standard asks for records that are kept and protected from change',
        ),
      ],
      evidence: [
        cite(
          'PCI DSS requirement 10.5 asks for twelve months of audit history',
          'https://www.pcisecuritystandards.org/document_library/',
        ),
      ],
      consequences: [
        'Retention: PCI DSS twelve months, HIPAA documentation six years; check yours',
      ],
    },
    {
      id: 'provider-audit',
      title: 'Audit log of the provider',
      summary: 'switched on per cluster and kept by the cloud',
      scores: [5, 4, 4, 5, 5, 5],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only a provider keeps it',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { operations: -1, security: -1 },
          'it still has to be copied where nobody can change it',
        ),
      ],
      evidence: [
        cite(
          'EKS sends control-plane logs to CloudWatch',
          'https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html',
        ),
      ],
      consequences: [
        'It is off by default on EKS and AKS: switch it on in the cluster definition',
      ],
    },
    {
      id: 'none',
      title: 'No audit log',
      summary: 'nothing is recorded',
      scores: [4, 5, 1, 5, 2, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['compliance'],
          p => p.compliance.length > 0,
          'every audited standard here asks who did what',
        ),
        forbids(
          ['tenantTeams'],
          p => p.tenantTeams > 1,
          'with several teams somebody will ask who deleted it',
        ),
      ],
      evidence: [
        cite(
          'The API server writes audit events by policy',
          'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
        ),
      ],
      consequences: ['Nobody can say afterwards who did what'],
      risk: 'A break-in or a mistake cannot be reconstructed',
    },
  ],
  followUps: ['cluster-access'],
});
