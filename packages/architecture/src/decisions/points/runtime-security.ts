import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needsDaemonSets,
  needsOnlyClouds,
  when,
} from '../define';

/** How attacks inside running containers are noticed. @public */
export const runtimeSecurity = decisionPoint({
  id: 'runtime-security',
  title: 'Runtime security',
  question: 'How are attacks inside running containers noticed?',
  after: ['cni', 'distribution', 'node-strategy'],
  options: [
    {
      id: 'none',
      title: 'No runtime detection',
      summary:
        'prevention only: small surface, restricted pods, patched images',
      scores: [5, 5, 1, 5, 5, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.publicTraffic && !profile.smallTeam,
          { security: 0, operations: -1 },
          'public services are attacked daily, and nobody would notice',
        ),
        when(
          ({ profile }) => profile.compliance.length > 0,
          { operations: -2 },
          'the auditor asks how a break-in would be noticed',
        ),
      ],
      constraints: [
        forbids(
          ['compliance'],
          p => p.strict,
          'intrusion detection is a control of the audited standard',
        ),
        forbids(
          ['tenantTrust'],
          p => p.tenantTrust === 'hostile',
          'code of strangers has to be watched',
        ),
      ],
      evidence: [
        cite(
          'PCI DSS requirement 11.5 asks for network intrusions and unexpected file changes to be detected',
          'https://www.pcisecuritystandards.org/document_library/',
        ),
      ],
      consequences: ['A break-in is noticed by its damage'],
    },
    {
      id: 'falco',
      title: 'Falco',
      summary:
        'a graduated CNCF project with maintained rules that alert on suspicious system calls',
      scores: [4, 4, 5, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { operations: 1 },
          'maintained rules map to what auditors ask for',
        ),
      ],
      conflicts: [
        needsDaemonSets('Falco'),
        conflictsWith(
          'node-strategy',
          ['provider-automated'],
          'nodes run by the provider limit host agents with kernel access',
        ),
      ],
      evidence: [
        cite(
          'Falco detects threats from system calls by rules',
          'https://falco.org/docs/',
        ),
      ],
      consequences: [
        'Rules need a month of tuning before they may wake anybody',
      ],
    },
    {
      id: 'tetragon',
      title: 'Tetragon',
      summary:
        'eBPF observation that can also stop a process, with the context of Cilium',
      scores: [5, 4, 5, 2, 3, 2],
      adjust: [
        when(
          ({ chosen }) => chosen.cni === 'cilium',
          { skill: 1, operations: 1 },
          'it shares operators and knowledge with the Cilium already chosen',
        ),
      ],
      conflicts: [
        needsDaemonSets('Tetragon'),
        conflictsWith(
          'node-strategy',
          ['provider-automated'],
          'nodes run by the provider limit host agents with kernel access',
        ),
      ],
      evidence: [
        cite(
          'Tetragon observes and enforces in the kernel with eBPF',
          'https://tetragon.io/docs/',
        ),
      ],
      consequences: [
        'Policies are yours to write; start with observation only',
      ],
    },
    {
      id: 'provider-service',
      title: 'The detection service of the provider',
      summary:
        'GuardDuty, Defender for Containers or Security Command Center, joined to the rest of the cloud account',
      scores: [5, 2, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { complexity: -1, operations: -2 },
          'each cloud has its own console, rules and price',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -2 },
          'detection would change with each provider',
        ),
        when(
          ({ profile }) => profile.smallTeam && profile.compliance.length > 0,
          { operations: 0, skill: 0, cost: 1 },
          'a small audited team buys this rather than tuning rules',
        ),
      ],
      constraints: [...needsOnlyClouds('Cloud threat detection')],
      conflicts: [
        conflictsWith(
          'distribution',
          ['openshift', 'rke2', 'tanzu', 'kubeadm', 'kops', 'kubespray', 'k3s'],
          'the service covers the managed clusters of its own cloud',
        ),
      ],
      evidence: [
        cite(
          'GuardDuty Runtime Monitoring covers EKS with a managed agent',
          'https://docs.aws.amazon.com/guardduty/latest/ug/runtime-monitoring.html',
        ),
      ],
      consequences: [
        'It is priced by the core and by event; estimate before switching on',
      ],
    },
  ],
  followUps: ['alert-routing'],
});
