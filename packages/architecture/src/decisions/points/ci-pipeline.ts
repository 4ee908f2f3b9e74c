import { audited, uses } from '../../assessment/platformProfile';
import { cite, decisionPoint, forbidsWithoutSaas, when } from '../define';

/** What builds, tests and proposes changes. @public */
export const ciPipeline = decisionPoint({
  id: 'ci-pipeline',
  title: 'CI pipeline',
  question: 'What builds, checks and proposes changes?',
  after: ['delivery-model'],
  options: [
    {
      id: 'github-actions',
      title: 'GitHub Actions',
      summary: 'workflows beside the code, and OIDC to everything',
      scores: [5, 4, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'gitlab') && !uses(profile, 'github'),
          { skill: -2, operations: -1 },
          'the code is on another host',
        ),
      ],
      constraints: [forbidsWithoutSaas('Hosted CI')],
      evidence: [
        cite(
          'Actions authenticate to clouds by OIDC',
          'https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect',
        ),
      ],
      consequences: [
        'Pin actions by digest; self-hosted runners never serve public repositories',
      ],
    },
    {
      id: 'gitlab-ci',
      title: 'GitLab CI',
      summary:
        'code, pipeline and registry in one product that can also be run inside',
      scores: [4, 3, 5, 4, 4, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'gitlab'),
          { skill: 1, operations: 1, cost: 1 },
          'GitLab is already used here',
        ),
        when(
          ({ profile }) => profile.noSaas,
          { operations: 1 },
          'it is run inside, with everything it needs',
        ),
      ],
      evidence: [
        cite(
          'GitLab can be self-managed, also offline',
          'https://docs.gitlab.com/topics/offline/',
        ),
      ],
      consequences: ['Runners in the cluster build without privileges'],
    },
    {
      id: 'tekton',
      title: 'Tekton',
      summary:
        'pipelines as Kubernetes objects, with signed provenance by Chains',
      scores: [5, 5, 5, 2, 3, 2],
      adjust: [
        when(
          ({ profile }) => audited(profile, 'nist-800-53') && profile.noSaas,
          { operations: 1 },
          'builds leave signed provenance without a service of others',
        ),
        when(
          ({ profile }) => uses(profile, 'openshift'),
          { skill: 1, operations: 1 },
          'OpenShift Pipelines is this with support',
        ),
      ],
      evidence: [
        cite(
          'Tekton Chains signs results and provenance',
          'https://tekton.dev/docs/chains/',
        ),
      ],
      consequences: [
        'Developers need a front over it: raw pipelines are not for everyone',
      ],
    },
    {
      id: 'jenkins',
      title: 'Jenkins',
      summary: 'what is there, until it is replaced',
      scores: [3, 4, 2, 2, 2, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'jenkins'),
          { skill: 1, cost: 1, operations: 1 },
          'hundreds of jobs exist and cannot move at once',
        ),
      ],
      evidence: [
        cite(
          'Jenkins publishes security advisories for core and plugins',
          'https://www.jenkins.io/security/advisories/',
        ),
      ],
      consequences: [
        'It builds and proposes; it no longer holds credentials of clusters',
      ],
    },
  ],
  followUps: ['image-build', 'supply-chain'],
});
