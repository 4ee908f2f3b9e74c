import { cite, conflictsWith, decisionPoint, when } from '../define';

/** Whether objectives and burn rates decide what pages. @public */
export const serviceLevelObjectives = decisionPoint({
  id: 'service-level-objectives',
  title: 'Service level objectives',
  question: 'Do objectives and burn rates decide what wakes somebody?',
  after: ['metrics', 'alert-routing'],
  options: [
    {
      id: 'burn-rate-rules',
      title: 'Generated objectives with burn-rate alerts',
      summary:
        'each service states its objective, and rules for several windows are generated from it',
      scores: [5, 5, 4, 4, 5, 3],
      adjust: [
        when(
          ({ profile }) => profile.availability >= 99.9,
          { operations: 0, skill: 1 },
          'a target with nines has to be measured as users feel it',
        ),
      ],
      evidence: [
        cite(
          'Alert on burn rate over several windows',
          'https://sre.google/workbook/alerting-on-slos/',
        ),
      ],
      consequences: [
        'Agree on what happens when the budget is gone, before it is',
      ],
    },
    {
      id: 'thresholds',
      title: 'Thresholds on symptoms',
      summary: 'a few rules on errors, latency and saturation',
      scores: [3, 5, 4, 5, 3, 5],
      adjust: [
        when(
          ({ profile }) => profile.services > 50,
          { operations: -1, scalability: -1 },
          'thresholds of many services are guessed and never reviewed',
        ),
        when(
          ({ profile }) => profile.onCall === 'none',
          { operations: 1, cost: 0 },
          'nobody is woken, so precision matters less',
        ),
      ],
      evidence: [
        cite(
          'The four golden signals are latency, traffic, errors and saturation',
          'https://sre.google/sre-book/monitoring-distributed-systems/',
        ),
      ],
      consequences: ['Review each alert that woke somebody for nothing'],
    },
    {
      id: 'provider-objectives',
      title: 'Objectives in the observability product',
      summary: 'the vendor’s own objects for objectives and budgets',
      scores: [4, 3, 4, 5, 4, 4],
      requires: [
        conflictsWith(
          'metrics',
          ['managed-prometheus', 'saas'],
          'there is no product that offers them',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -1 },
          'objectives do not move with you',
        ),
      ],
      evidence: [
        cite(
          'Google Cloud Monitoring has service level objectives',
          'https://cloud.google.com/stackdriver/docs/solutions/slo-monitoring',
        ),
      ],
      consequences: ['Keep the definitions in Git through the vendor’s API'],
    },
  ],
  followUps: ['progressive-delivery'],
});
