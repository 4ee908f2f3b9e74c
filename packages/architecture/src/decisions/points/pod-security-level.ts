import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';

/** Which Pod Security Standard namespaces enforce. @public */
export const podSecurityLevel = decisionPoint({
  id: 'pod-security-level',
  title: 'Pod security level',
  question: 'Which Pod Security Standard is enforced, and where?',
  after: [
    'policy-engine',
    'runtime-security',
    'logs',
    'storage',
    'gpu-sharing',
    'service-mesh',
  ],
  options: [
    {
      id: 'restricted',
      title: 'Restricted, with named system namespaces exempt',
      summary:
        'applications run without privileges; host agents live in few namespaces that are listed and watched',
      scores: [4, 4, 5, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.novice && profile.compliance.length === 0,
          { skill: -1 },
          'many public images need changes before they run',
        ),
      ],
      evidence: [
        cite(
          'Restricted follows current pod hardening practice',
          'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        ),
      ],
      consequences: [
        'Start with warn and audit, enforce when the report is empty',
      ],
    },
    {
      id: 'restricted-everywhere',
      title: 'Restricted everywhere',
      summary: 'no exemption at all, for clusters without host agents',
      scores: [3, 4, 5, 3, 2, 2],
      conflicts: [
        conflictsWith(
          'runtime-security',
          ['falco', 'tetragon'],
          'host agents need privileges that the restricted level refuses',
        ),
        conflictsWith(
          'logs',
          ['loki', 'opensearch', 'victoria-logs'],
          'log collectors mount host paths, which the restricted level refuses',
        ),
        conflictsWith(
          'storage',
          ['rook-ceph', 'longhorn', 'local-volumes'],
          'storage daemons mount host paths, which the restricted level refuses',
        ),
        conflictsWith(
          'gpu-sharing',
          ['whole-gpu', 'time-slicing', 'mig'],
          'GPU drivers are installed by privileged pods',
        ),
        conflictsWith(
          'service-mesh',
          ['istio-ambient'],
          'its node agent needs host privileges',
        ),
      ],
      evidence: [
        cite(
          'Restricted refuses host namespaces, host paths and privileged containers',
          'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        ),
      ],
      consequences: [
        'Every agent has to be replaced by a service of the provider',
      ],
    },
    {
      id: 'baseline',
      title: 'Baseline',
      summary: 'stops known escalations and lets most images run unchanged',
      scores: [4, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam && profile.compliance.length === 0,
          { operations: 1 },
          'nobody has to repair other people’s images first',
        ),
      ],
      constraints: [
        forbids(
          ['compliance'],
          p => p.strict,
          'tested controls ask for least privilege, and baseline lets containers run as root',
        ),
        forbids(
          ['tenantTrust'],
          p => p.tenantTrust === 'hostile',
          'strangers must not run as root beside each other',
        ),
      ],
      evidence: [
        cite(
          'Baseline prevents known privilege escalations',
          'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        ),
      ],
      consequences: [
        'Warn at restricted from the first day, to see the distance',
      ],
    },
    {
      id: 'privileged',
      title: 'No level',
      summary: 'everything is admitted',
      scores: [4, 5, 1, 5, 3, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['compliance'],
          p => p.compliance.length > 0,
          'no audited standard accepts unrestricted pods',
        ),
        forbids(
          ['tenantTrust'],
          p => p.tenantTrust === 'hostile',
          'a privileged pod of a stranger owns the node',
        ),
        forbids(
          ['publicTraffic', 'workloads'],
          p =>
            p.publicTraffic ||
            p.workloads.some(({ kind }) => kind === 'web' || kind === 'api'),
          'one flaw in a service that takes requests would own the node',
        ),
      ],
      evidence: [
        cite(
          'Privileged is unrestricted on purpose',
          'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        ),
      ],
      consequences: ['Any workload can become root on its node'],
      risk: 'A flaw in any container is a flaw in its node',
    },
  ],
  followUps: ['runtime-security', 'tenancy'],
});
