import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';
import { selfManagedNodes } from '../options/selfManagedNodes';

/** Where pods find their nodes. @public */
export const nodeStrategy = decisionPoint({
  id: 'node-strategy',
  title: 'Node strategy',
  question: 'How do nodes come and go?',
  after: ['distribution'],
  options: [
    {
      id: 'managed-node-groups',
      title: 'Managed node groups',
      summary:
        'plain virtual machines in groups the provider upgrades; everything works on them',
      scores: [3, 3, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.gpu && profile.training,
          { scalability: 1, operations: 1 },
          'accelerator pools are placed, reserved and given their driver on purpose',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only managed services have managed node groups',
        ),
      ],
      evidence: [
        cite(
          'Managed node groups automate provisioning and lifecycle of nodes',
          'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
        ),
      ],
      consequences: [
        'One group per zone for workloads with volumes, or the autoscaler picks the wrong zone',
      ],
    },
    {
      id: 'karpenter',
      title: 'Karpenter',
      summary:
        'nodes are bought to fit waiting pods and consolidated when they no longer do',
      scores: [5, 5, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.bursty || profile.growth === 'explosive',
          { scalability: 1, operations: 1 },
          'load comes in bursts, and nodes arrive without a group having been planned for them',
        ),
        when(
          ({ profile }) => profile.services <= 15 && !profile.gpu,
          { cost: -1, complexity: -1 },
          'a handful of nodes leaves little to pack',
        ),
        when(
          ({ profile }) => profile.novice,
          { operations: -1 },
          'consolidation moves pods, which surprises who has no disruption budgets yet',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks'],
          'outside EKS it is offered as part of the provider’s automated nodes',
        ),
      ],
      evidence: [
        cite(
          'Karpenter provisions for unschedulable pods and consolidates under-used nodes',
          'https://karpenter.sh/docs/concepts/',
        ),
      ],
      consequences: [
        'Karpenter itself runs on a small node group or Fargate, never on nodes it manages',
        'Every workload needs a PodDisruptionBudget before consolidation is switched on',
      ],
    },
    {
      id: 'provider-automated',
      title: 'Nodes run by the provider',
      summary:
        'EKS Auto Mode, GKE Autopilot or AKS node auto-provisioning: machines are no longer your concern',
      scores: [4, 4, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { complexity: -2, operations: -1 },
          'it is a different product with different limits in each cloud',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: 1, cost: 1 },
          'hours of a small team cost more than the surcharge',
        ),
        when(
          ({ profile }) => profile.gpu && profile.training,
          { scalability: -2, operations: -1, cost: -1 },
          'training wants control of drivers, placement and reservations',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -2 },
          'it exists in one form per provider',
        ),
        when(
          ({ profile }) => profile.strict,
          { security: -1, operations: -1 },
          'auditors ask for host agents and hardening that closed nodes limit',
        ),
        when(
          ({ profile }) => profile.services > 100,
          { cost: -2 },
          'the surcharge grows with the fleet',
        ),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks', 'aks', 'gke', 'managed-per-cloud'],
          'only a provider can hide its machines',
        ),
      ],
      evidence: [
        cite(
          'Autopilot manages nodes, scaling and security defaults; some privileged workloads need an allowlist',
          'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-overview',
        ),
      ],
      consequences: [
        'Check every privileged agent against the allowlist of the provider before choosing it',
      ],
    },
    {
      id: 'fargate',
      title: 'Fargate',
      summary: 'a machine per pod with nothing to patch',
      scores: [3, 2, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.stateful,
          { operations: -2, scalability: -1 },
          'block volumes cannot be attached; only EFS can',
        ),
        when(
          ({ profile }) => profile.services > 30,
          { cost: -1 },
          'every pod pays for its own machine and its own sidecar agents',
        ),
      ],
      constraints: [
        forbids(['workloads'], p => p.gpu, 'Fargate offers no GPU'),
      ],
      requires: [
        conflictsWith(
          'distribution',
          ['eks'],
          'Fargate is a service of AWS for EKS',
        ),
      ],
      evidence: [
        cite(
          'On Fargate, DaemonSets, privileged containers, GPUs and host networking are not supported',
          'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
        ),
      ],
      consequences: ['Every agent becomes a sidecar or is left out'],
    },
    ...selfManagedNodes,
  ],
  followUps: [
    'node-purchasing',
    'node-autoscaling',
    'processor-architecture',
    'gpu-sharing',
  ],
});
