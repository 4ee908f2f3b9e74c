import { cite, conflictsWith, decisionPoint, when } from '../define';

/** Where developers try their changes. @public */
export const developerEnvironments = decisionPoint({
  id: 'developer-environments',
  title: 'Developer environments',
  question: 'Where does a developer try a change before it is merged?',
  after: ['tenancy', 'delivery-model', 'gitops-engine'],
  options: [
    {
      id: 'local-cluster',
      title: 'A local cluster with Tilt or Skaffold',
      summary: 'a small cluster on the laptop, rebuilt on every save',
      scores: [3, 5, 4, 5, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.services > 30,
          { scalability: -1, operations: -2 },
          'the system no longer fits on a laptop',
        ),
        when(
          ({ profile }) => profile.gpu && profile.training,
          { operations: -1 },
          'laptops lack the GPU',
        ),
      ],
      evidence: [
        cite(
          'Skaffold rebuilds and redeploys on change',
          'https://skaffold.dev/docs/',
        ),
      ],
      consequences: [
        'The local overlay is built in the pipeline too, or it rots',
      ],
    },
    {
      id: 'dev-containers',
      title: 'Dev containers with shared development namespaces',
      summary:
        'the same tools for everybody, and the rest of the system runs in a shared cluster',
      scores: [4, 4, 4, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.engineers > 20,
          { operations: 1 },
          'new colleagues work on the first day',
        ),
      ],
      evidence: [
        cite(
          'The Development Containers specification',
          'https://containers.dev/',
        ),
      ],
      consequences: ['Quota and a nightly clean-up on development namespaces'],
    },
    {
      id: 'preview-environments',
      title: 'A preview per pull request',
      summary: 'every pull request runs as a whole and disappears with it',
      scores: [5, 2, 4, 3, 4, 4],
      adjust: [
        when(
          ({ profile }) =>
            profile.deliveryCadence === 'continuous' ||
            profile.deliveryCadence === 'daily',
          { operations: 1 },
          'reviewers see the change run many times a day',
        ),
        when(
          ({ profile }) => profile.budget === 'tight',
          { cost: -1 },
          'previews cost while they wait for review',
        ),
        when(
          ({ profile }) => profile.airGapped || profile.edgeSites >= 10,
          { operations: -1 },
          'the real thing is far from where pull requests are',
        ),
      ],
      conflicts: [
        conflictsWith(
          'delivery-model',
          ['push-ci'],
          'without a reconciler nobody removes what a closed pull request leaves',
        ),
        conflictsWith(
          'gitops-engine',
          ['flux'],
          'what follows pull requests is a generator of Argo CD',
        ),
      ],
      evidence: [
        cite(
          'The pull request generator creates an application per pull request',
          'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/',
        ),
      ],
      consequences: ['Data for previews is made, never copied from production'],
    },
  ],
  followUps: ['ci-pipeline'],
});
