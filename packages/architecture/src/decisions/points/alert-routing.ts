import { uses } from '../../assessment/platformProfile';
import { cite, decisionPoint, forbidsWithoutSaas, when } from '../define';

/** How an alert reaches a person. @public */
export const alertRouting = decisionPoint({
  id: 'alert-routing',
  title: 'Alert routing',
  question: 'How does an alert reach somebody who can act?',
  after: ['metrics'],
  options: [
    {
      id: 'alertmanager-chat',
      title: 'Alertmanager to chat and mail',
      summary: 'grouped and silenced alerts in the channel of the team',
      scores: [3, 5, 4, 5, 3, 5],
      adjust: [
        when(
          ({ profile }) => profile.onCall === 'around-the-clock',
          { operations: -2 },
          'nobody reads chat at three in the morning',
        ),
        when(
          ({ profile }) => profile.onCall === 'none',
          { operations: 1 },
          'nobody is on call, so nobody needs to be paged',
        ),
      ],
      evidence: [
        cite(
          'Alertmanager groups, inhibits, silences and routes',
          'https://prometheus.io/docs/alerting/latest/alertmanager/',
        ),
      ],
      consequences: ['Route by team label; an alert without an owner is a bug'],
    },
    {
      id: 'pagerduty',
      title: 'Alertmanager to a paging service',
      summary: 'PagerDuty or its like escalates until somebody answers',
      scores: [5, 3, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'pagerduty'),
          { cost: 1, skill: 1 },
          'PagerDuty is already used here',
        ),
        when(
          ({ profile }) => profile.onCall !== 'around-the-clock',
          { cost: -1, operations: -1 },
          'there is no rota to escalate through',
        ),
      ],
      constraints: [forbidsWithoutSaas('A paging service')],
      evidence: [
        cite(
          'Alertmanager has a PagerDuty receiver',
          'https://prometheus.io/docs/alerting/latest/configuration/#pagerduty_config',
        ),
      ],
      consequences: [
        'Page on symptoms users feel; everything else is a ticket',
      ],
    },
    {
      id: 'own-paging',
      title: 'Alertmanager to own paging',
      summary:
        'an on-site gateway (SMS, telephone or the incident system) that works without the Internet',
      scores: [4, 3, 5, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.noSaas,
          { operations: 1, complexity: 1 },
          'people still have to be woken where no SaaS can be reached',
        ),
      ],
      evidence: [
        cite(
          'Alertmanager sends webhooks to any receiver',
          'https://prometheus.io/docs/alerting/latest/configuration/#webhook_config',
        ),
      ],
      consequences: [
        'A dead-man alert proves every hour that the way still works',
      ],
    },
  ],
  followUps: ['service-level-objectives'],
});
