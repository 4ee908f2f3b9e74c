import { cite, conflictsWith, decisionPoint, when } from '../define';

/** How a new version meets its first users. @public */
export const progressiveDelivery = decisionPoint({
  id: 'progressive-delivery',
  title: 'Progressive delivery',
  question: 'Rolling updates, Argo Rollouts or Flagger?',
  after: ['gitops-engine', 'service-mesh', 'ingress'],
  options: [
    {
      id: 'rolling-update',
      title: 'Rolling updates',
      summary:
        'the built-in way, safe when probes and disruption budgets are right',
      scores: [3, 5, 4, 5, 4, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.trafficControl !== 'basic',
          { operations: -2, scalability: -1 },
          'trying on a share of users is asked for, which rolling updates cannot do',
        ),
        when(
          ({ profile }) => profile.availability >= 99.99,
          { operations: -2 },
          'a bad version reaches everybody before an alert fires',
        ),
        when(
          ({ profile }) => profile.deliveryCadence === 'continuous',
          { operations: -1 },
          'nobody watches each of many releases a day',
        ),
      ],
      evidence: [
        cite(
          'A Deployment replaces pods within maxSurge and maxUnavailable',
          'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
        ),
      ],
      consequences: ['Readiness probes carry all the safety; test them'],
    },
    {
      id: 'argo-rollouts',
      title: 'Argo Rollouts',
      summary:
        'canary and blue-green with analysis, visible beside the application in Argo CD',
      scores: [5, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.trafficControl === 'basic' && profile.availability < 99.99,
          { complexity: -1, operations: -1 },
          'nobody asked for canaries, and each needs metrics that can be trusted',
        ),
        when(
          ({ chosen }) => (chosen['gitops-engine'] ?? '').startsWith('argocd'),
          { skill: 1, operations: 1 },
          'its state shows in Argo CD',
        ),
        when(
          ({ profile }) => profile.smallTeam && profile.novice,
          { complexity: -1 },
          'analysis without good metrics promotes or stops at random',
        ),
      ],
      evidence: [
        cite(
          'Argo Rollouts shifts traffic by Gateway API, mesh or ingress and queries metrics',
          'https://argo-rollouts.readthedocs.io/en/stable/features/traffic-management/',
        ),
      ],
      consequences: [
        'Deployments become Rollouts; autoscalers and tools must know the kind',
      ],
    },
    {
      id: 'flagger',
      title: 'Flagger',
      summary: 'canaries around plain Deployments, driven by the router',
      scores: [5, 4, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.trafficControl === 'basic' && profile.availability < 99.99,
          { complexity: -1, operations: -1 },
          'nobody asked for canaries, and each needs metrics that can be trusted',
        ),
        when(
          ({ chosen }) => chosen['gitops-engine'] === 'flux',
          { skill: 1, operations: 1 },
          'it comes from the Flux family and needs no new workload kind',
        ),
        when(
          ({ chosen }) => chosen['service-mesh'] === 'linkerd',
          { operations: 1 },
          'it drives the routes of Linkerd',
        ),
      ],
      requires: [
        conflictsWith(
          'ingress',
          [
            'envoy-gateway',
            'cilium-gateway',
            'istio-gateway',
            'traefik',
            'contour',
            'kong',
          ],
          'Flagger shifts traffic through Gateway API or a mesh, which this router does not give it',
        ),
      ],
      evidence: [
        cite(
          'Flagger supports Gateway API and several meshes as routers',
          'https://docs.flagger.app/usage/how-it-works',
        ),
      ],
      consequences: [
        'Flagger owns the primary copy; edits go to the target only',
      ],
    },
  ],
  followUps: ['metrics', 'service-level-objectives'],
});
