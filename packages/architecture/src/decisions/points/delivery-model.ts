import { audited } from '../../assessment/platformProfile';
import { cite, decisionPoint, forbids, when } from '../define';

/** Whether clusters pull their state or a pipeline pushes it. @public */
export const deliveryModel = decisionPoint({
  id: 'delivery-model',
  title: 'Delivery model',
  question: 'Do clusters pull from Git, or does CI push to clusters?',
  options: [
    {
      id: 'gitops-pull',
      title: 'GitOps: clusters pull from Git',
      summary:
        'Git is the whole truth, no pipeline holds cluster credentials, and drift is put right by itself',
      scores: [5, 4, 5, 3, 5, 3],
      adjust: [
        when(
          ({ profile }) => profile.fleetSize >= 8,
          { scalability: 0, operations: 1 },
          'there are several clusters to keep alike',
        ),
        when(
          ({ profile }) => profile.strict,
          { operations: 1 },
          'every change to production is a reviewed commit, which is the change record an auditor wants',
        ),
      ],
      evidence: [
        cite(
          'OpenGitOps: declarative, versioned and immutable, pulled automatically, continuously reconciled',
          'https://opengitops.dev/',
        ),
      ],
      consequences: [
        'An emergency fix is a commit too; kubectl edits are reverted',
        'The pipeline ends with a pull request, so it cannot say whether the rollout worked: alerts do',
      ],
    },
    {
      id: 'push-ci',
      title: 'CI pushes to clusters',
      summary:
        'one pipeline from commit to rollout, which everybody already understands',
      scores: [2, 5, 2, 5, 2, 5],
      adjust: [
        when(
          ({ profile }) => profile.fleetSize >= 8,
          { operations: -1, scalability: -1 },
          'a push has to be repeated, and may fail halfway, for each cluster',
        ),
      ],
      constraints: [
        forbids(
          ['edgeSites'],
          p => p.edgeSites >= 10,
          'a pipeline does not reach API servers behind the networks of the sites',
        ),
        forbids(
          ['compliance'],
          p => audited(p, 'pci-dss', 'nist-800-53'),
          'a pipeline with administrator credentials of production puts the whole CI system into the audit scope',
        ),
      ],
      evidence: [
        cite(
          'The pull principle keeps credentials of the cluster inside the cluster',
          'https://opengitops.dev/',
        ),
      ],
      consequences: [
        'Use short-lived OIDC credentials per namespace; schedule a diff to notice drift',
      ],
      risk: 'Whoever controls the pipeline controls every cluster it can reach',
    },
  ],
  followUps: ['gitops-engine', 'ci-pipeline', 'promotion'],
});
