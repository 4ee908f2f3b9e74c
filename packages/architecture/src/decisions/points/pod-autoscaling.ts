import { cite, decisionPoint, forbids, when } from '../define';

/** What changes the number or size of pods. @public */
export const podAutoscaling = decisionPoint({
  id: 'pod-autoscaling',
  title: 'Pod autoscaling',
  question: 'What makes pods more, fewer, larger or smaller?',
  after: ['metrics'],
  options: [
    {
      id: 'horizontal',
      title: 'HorizontalPodAutoscaler',
      summary: 'built in, on processor, memory or a metric of your own',
      scores: [3, 4, 4, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -1, operations: -1 },
          'a site has the machines it has, so more replicas have nowhere to go',
        ),
        when(
          ({ profile }) => profile.bursty,
          { scalability: -1, operations: -1 },
          'processor use follows a queue too late',
        ),
      ],
      evidence: [
        cite(
          'The autoscaler works on resource, custom and external metrics',
          'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
        ),
      ],
      consequences: [
        'It needs requests that are true; without them it scales on fiction',
      ],
    },
    {
      id: 'keda',
      title: 'KEDA with the HorizontalPodAutoscaler',
      summary: 'scales on queues, streams, schedules and queries, and to zero',
      scores: [5, 5, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam && profile.services <= 15,
          { complexity: -1, operations: -1, skill: -1 },
          'a few workers do not pay for one more controller',
        ),
        when(
          ({ profile }) =>
            !profile.bursty && !profile.streaming && !profile.serving,
          { complexity: -1, operations: -1 },
          'load follows the day, and processor use tells enough',
        ),
      ],
      evidence: [
        cite(
          'KEDA scales any workload on events, down to zero',
          'https://keda.sh/docs/latest/concepts/',
        ),
      ],
      consequences: [
        'One scaler per workload: KEDA and a hand-written autoscaler on one target fight',
      ],
    },
    {
      id: 'vertical-only',
      title: 'VerticalPodAutoscaler only',
      summary: 'sizes what cannot be multiplied',
      scores: [2, 4, 4, 4, 3, 3],
      evidence: [
        cite(
          'The autoscaler recommends or sets requests',
          'https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler',
        ),
      ],
      consequences: [
        'Recommend only, at first; changing requests may restart pods',
      ],
    },
    {
      id: 'fixed',
      title: 'Fixed replicas',
      summary: 'a number in Git that somebody changes',
      scores: [1, 3, 4, 5, 3, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: 2, operations: 1, cost: 1 },
          'a site has the machines it has, so there is nowhere to scale to',
        ),
      ],
      constraints: [
        forbids(
          ['growth'],
          p => p.growth === 'explosive',
          'explosive growth outruns a number in Git',
        ),
      ],
      evidence: [
        cite(
          'A Deployment keeps the replicas it is told',
          'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
        ),
      ],
      consequences: ['Capacity is planned for the peak and paid all day'],
    },
  ],
  followUps: ['node-autoscaling'],
});
