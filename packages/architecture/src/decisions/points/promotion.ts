import { audited } from '../../assessment/platformProfile';
import { cite, conflictsWith, decisionPoint, when } from '../define';

/** How a version moves from one environment to the next. @public */
export const promotion = decisionPoint({
  id: 'promotion',
  title: 'Promotion',
  question: 'What moves a version from one environment to the next?',
  after: ['gitops-engine', 'repository-layout'],
  options: [
    {
      id: 'pull-request',
      title: 'A pull request per environment',
      summary:
        'the version changes in one file of the next environment, and a review is the gate',
      scores: [4, 5, 5, 4, 4, 5],
      adjust: [
        when(
          ({ profile }) =>
            profile.deliveryCadence === 'continuous' && profile.services > 50,
          { scalability: -1, operations: -1 },
          'hundreds of pull requests a day are not read',
        ),
      ],
      evidence: [
        cite(
          'The OpenGitOps principles make the commit the unit of change',
          'https://opengitops.dev/',
        ),
      ],
      consequences: [
        'Refuse skipped environments in the pipeline, not by habit',
      ],
    },
    {
      id: 'image-automation',
      title: 'Image automation',
      summary: 'new images write their own commit where a policy allows it',
      scores: [5, 5, 3, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { security: -1 },
          'nobody approves what reaches the environment',
        ),
      ],
      requires: [
        conflictsWith(
          'gitops-engine',
          ['flux'],
          'image automation belongs to Flux',
        ),
      ],
      evidence: [
        cite(
          'Flux image automation updates Git from image policies',
          'https://fluxcd.io/flux/components/image/',
        ),
      ],
      consequences: [
        'Use it for development and staging; production stays a pull request',
      ],
    },
    {
      id: 'kargo',
      title: 'Kargo',
      summary:
        'stages, gates and verification as objects, for many services and environments',
      scores: [5, 4, 4, 2, 4, 2],
      adjust: [
        when(
          ({ profile }) =>
            profile.services > 100 &&
            (profile.deliveryCadence === 'daily' ||
              profile.deliveryCadence === 'continuous'),
          { operations: 1, complexity: 1 },
          'promotions are too many to follow by hand',
        ),
      ],
      requires: [
        conflictsWith(
          'gitops-engine',
          ['argocd-hub', 'argocd-per-cluster'],
          'Kargo drives Argo CD applications',
        ),
      ],
      evidence: [
        cite(
          'Kargo promotes freight through stages alongside Argo CD',
          'https://docs.kargo.io/',
        ),
      ],
      consequences: ['One more controller with write access to Git'],
    },
    {
      id: 'rendered-branches',
      title: 'Rendered manifests per environment',
      summary: 'what will be applied is what is reviewed, plain and complete',
      scores: [4, 4, 5, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => audited(profile, 'pci-dss', 'nist-800-53'),
          { security: 1, operations: 1 },
          'the reviewed diff is exactly what production receives',
        ),
      ],
      evidence: [
        cite(
          'Argo CD documents hydrating rendered manifests into branches',
          'https://argo-cd.readthedocs.io/en/stable/user-guide/source-hydrator/',
        ),
      ],
      consequences: [
        'Rendered files are generated only; a check refuses edits by hand',
      ],
    },
    {
      id: 'pipeline-stages',
      title: 'Stages of the pipeline',
      summary: 'the pipeline that pushes also promotes',
      scores: [3, 5, 2, 5, 3, 5],
      requires: [
        conflictsWith(
          'delivery-model',
          ['push-ci'],
          'clusters pull, so a stage has nothing to push',
        ),
      ],
      evidence: [
        cite(
          'GitHub environments gate jobs by approval',
          'https://docs.github.com/actions/deployment/targeting-different-environments',
        ),
      ],
      consequences: [
        'The state of an environment is the last successful job; keep its log',
      ],
    },
  ],
  followUps: ['progressive-delivery', 'ci-pipeline'],
});
