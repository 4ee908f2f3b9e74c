import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  needsDaemonSets,
  when,
} from '../define';

/** Whether failures are caused on purpose. @public */
export const chaos = decisionPoint({
  id: 'chaos',
  title: 'Chaos experiments',
  question: 'Are failures caused on purpose, and by what?',
  after: ['distribution', 'disaster-recovery', 'node-strategy'],
  options: [
    {
      id: 'game-days',
      title: 'Game days by hand',
      summary:
        'people drain a node, fail over and restore on a date in the calendar',
      scores: [3, 5, 4, 5, 4, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: -2, scalability: -1 },
          'the target leaves no room for failures nobody has tried since the last release',
        ),
      ],
      evidence: [
        cite(
          'Google SRE describes disaster role-play',
          'https://sre.google/sre-book/accelerating-sre-on-call/',
        ),
      ],
      consequences: [
        'Write down what surprised; the next date is set at the end',
      ],
    },
    {
      id: 'chaos-mesh',
      title: 'Chaos Mesh',
      summary: 'faults as objects, with a schedule and a dashboard',
      scores: [5, 4, 3, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam || profile.availability < 99.95,
          { operations: -1, complexity: -1 },
          'basics such as probes and budgets bring more at this target',
        ),
      ],
      conflicts: [
        needsDaemonSets('The Chaos Mesh daemon'),
        conflictsWith(
          'node-strategy',
          ['provider-automated'],
          'nodes run by the provider limit its privileged daemon',
        ),
      ],
      evidence: [
        cite(
          'Chaos Mesh injects pod, network, IO and time faults',
          'https://chaos-mesh.org/docs/',
        ),
      ],
      consequences: [
        'Its daemon is privileged: keep it out of production until staging is boring',
      ],
    },
    {
      id: 'litmus',
      title: 'Litmus',
      summary:
        'experiments as workflows with probes that say whether the objective held',
      scores: [5, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam || profile.availability < 99.95,
          { operations: -1, complexity: -1 },
          'basics such as probes and budgets bring more at this target',
        ),
      ],
      evidence: [
        cite(
          'Litmus runs experiments with resilience probes',
          'https://docs.litmuschaos.io/',
        ),
      ],
      consequences: ['Each experiment has a hypothesis and an abort'],
    },
    {
      id: 'provider-faults',
      title: 'Fault injection of the provider',
      summary: 'whole zones and network paths fail, which no pod can simulate',
      scores: [4, 3, 4, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { operations: -1 },
          'each cloud has its own',
        ),
        when(
          ({ profile }) => profile.availability < 99.95,
          { operations: -1, complexity: -1 },
          'basics such as probes and budgets bring more at this target',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.includes('aws') || p.clouds.includes('azure'),
          'only AWS and Azure sell one',
        ),
        forbids(
          ['airGapped'],
          p => p.airGapped,
          'it is a service of the provider',
        ),
      ],
      evidence: [
        cite(
          'AWS Fault Injection Service has EKS and zone actions',
          'https://docs.aws.amazon.com/fis/latest/userguide/what-is.html',
        ),
      ],
      consequences: ['Stop conditions on the service objective, always'],
    },
  ],
  followUps: ['service-level-objectives'],
});
