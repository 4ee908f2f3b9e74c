import { cite, decisionPoint, needs, when } from '../define';

/** How many repositories hold the platform. @public */
export const repositoryLayout = decisionPoint({
  id: 'repository-layout',
  title: 'Repository layout',
  question: 'One repository, or several by owner?',
  after: ['gitops-engine'],
  options: [
    {
      id: 'mono-repository',
      title: 'One repository',
      summary:
        'a change across clusters, add-ons and applications is one reviewed commit',
      scores: [3, 5, 3, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.tenantTeams > 10,
          { scalability: -1, operations: -1 },
          'many teams wait for each other in one repository',
        ),
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { security: -2 },
          'read access cannot be limited to a folder',
        ),
      ],
      evidence: [
        cite(
          'Flux documents mono-repository and multi-repository structures',
          'https://fluxcd.io/flux/guides/repository-structure/',
        ),
      ],
      consequences: [
        'CODEOWNERS per folder, and a pipeline that builds only what changed',
      ],
    },
    {
      id: 'fleet-infrastructure-apps',
      title: 'Fleet, infrastructure and applications apart',
      summary:
        'clusters, add-ons and applications change at their own pace under their own owners',
      scores: [4, 4, 4, 3, 4, 4],
      adjust: [
        when(
          ({ profile }) => profile.strict,
          { security: 1 },
          'who may change the platform and who may change applications are different lists',
        ),
        when(
          ({ profile }) => profile.tenantTeams > 5,
          { operations: 1 },
          'platform and product teams have different rhythms',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'the same people would approve their own pull requests in three places',
        ),
      ],
      evidence: [
        cite(
          'The D2 reference architecture separates fleet, infra and apps repositories',
          'https://fluxcd.control-plane.io/guides/d2-architecture-reference/',
        ),
      ],
      consequences: [
        'Pin the revision of infrastructure in fleet, so a change can be tried on one environment',
      ],
    },
    {
      id: 'repository-per-team',
      title: 'A repository per team',
      summary:
        'every team owns its deployments whole, inside limits the platform sets',
      scores: [5, 4, 4, 2, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.largeOrganisation,
          { scalability: 0, operations: 1, complexity: 1, skill: 1 },
          'twenty teams or more do not share a review queue',
        ),
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { security: 1 },
          'tenants cannot read each other',
        ),
      ],
      constraints: [
        needs(['tenantTeams'], p => p.tenantTeams > 1, 'there is one team'),
      ],
      evidence: [
        cite(
          'Flux documents a repository per team with tenants',
          'https://fluxcd.io/flux/guides/repository-structure/',
        ),
      ],
      consequences: [
        'Templates and shared policies keep sixty repositories alike; a change of convention is sixty pull requests',
      ],
    },
  ],
  followUps: ['promotion', 'packaging'],
});
