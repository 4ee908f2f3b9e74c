import { uses } from '../../assessment/platformProfile';
import {
  cite,
  decisionPoint,
  forbids,
  forbidsWithoutSaas,
  needsOnlyClouds,
  when,
} from '../define';

/** Where images are kept. @public */
export const registry = decisionPoint({
  id: 'registry',
  title: 'Image registry',
  question: 'Where are images and artifacts kept?',
  after: ['distribution'],
  options: [
    {
      id: 'provider-registry',
      title: 'The registry of the provider',
      summary:
        'ECR, ACR or Artifact Registry: near the nodes, opened by workload identity',
      scores: [5, 4, 4, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { operations: -1, complexity: -2 },
          'every image is pushed once per cloud',
        ),
        when(
          ({ profile }) => profile.onPremises || profile.edge,
          { scalability: -1, operations: -1 },
          'sites would pull over the line',
        ),
      ],
      constraints: [
        ...needsOnlyClouds('A cloud registry'),
        forbids(
          ['dataResidency'],
          p => p.dataResidency === 'site',
          'images have to stay on the site',
        ),
      ],
      evidence: [
        cite(
          'ECR scans images and replicates across regions',
          'https://docs.aws.amazon.com/AmazonECR/latest/userguide/what-is-ecr.html',
        ),
      ],
      consequences: [
        'Pull-through caches keep public registries out of the critical path',
      ],
    },
    {
      id: 'harbor',
      title: 'Harbor',
      summary:
        'a graduated CNCF registry with projects, scanning, signatures and replication, run by us',
      scores: [4, 4, 5, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'harbor'),
          { skill: 2, operations: 1 },
          'Harbor is already run here',
        ),
        when(
          ({ profile }) => profile.airGapped,
          { operations: 1, security: 0, scalability: 1 },
          'it is the door of the air gap: everything is scanned on the way in',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 1, scalability: 1 },
          'it replicates to where sites pull from',
        ),
        when(
          ({ profile }) => profile.onPremises && profile.clouds.length === 0,
          { operations: 1 },
          'nodes pull from inside the own network',
        ),
        when(
          ({ profile }) => profile.smallTeam,
          { operations: -1 },
          'it is a stateful system for a small team to run',
        ),
      ],
      evidence: [
        cite(
          'Harbor offers projects, scanning, signing and replication',
          'https://goharbor.io/docs/latest/',
        ),
      ],
      consequences: [
        'Nothing starts while it is down: run it highly available, outside the clusters it feeds',
      ],
    },
    {
      id: 'artifactory',
      title: 'Artifactory',
      summary:
        'images beside the packages of every language, for who already has it',
      scores: [4, 2, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'artifactory'),
          { skill: 2, cost: 2, operations: 1 },
          'Artifactory is already run here',
        ),
      ],
      evidence: [
        cite(
          'Artifactory hosts Docker and OCI repositories',
          'https://jfrog.com/help/r/jfrog-artifactory-documentation/docker-registry',
        ),
      ],
      consequences: ['The licence counts: replicas and scanning are editions'],
    },
    {
      id: 'saas-registry',
      title: 'The registry of the Git host',
      summary: 'images beside the code that made them',
      scores: [4, 5, 3, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -1 },
          'hundreds of sites pulling from a shared service meet its limits',
        ),
        when(
          ({ profile }) => profile.services > 50,
          { scalability: -1, operations: -1 },
          'many nodes pulling over the Internet meet limits and latency',
        ),
        when(
          ({ profile }) => profile.availability >= 99.95,
          { operations: -1 },
          'an outage of the Git host would stop pods from starting',
        ),
        when(
          ({ profile }) =>
            uses(profile, 'github', 'gitlab') && profile.smallTeam,
          { skill: 0, complexity: 0, operations: 0, security: 1 },
          'the Git host is there, with its users and tokens',
        ),
      ],
      constraints: [forbidsWithoutSaas('A registry of a Git host')],
      evidence: [
        cite(
          'GitHub Packages hosts container images',
          'https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-container-registry',
        ),
      ],
      consequences: [
        'Pull secrets are tokens that expire: let automation renew them',
      ],
    },
  ],
  followUps: ['supply-chain', 'image-build'],
});
