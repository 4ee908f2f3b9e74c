import { cite, decisionPoint, forbids, needs, when } from '../define';

/** Which instruction set nodes and images use. @public */
export const processorArchitecture = decisionPoint({
  id: 'processor-architecture',
  title: 'Processor architecture',
  question: 'amd64, arm64, or both?',
  after: ['distribution'],
  options: [
    {
      id: 'amd64',
      title: 'amd64 only',
      summary: 'every image and every driver exists for it',
      scores: [4, 3, 4, 5, 5, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.gpu,
          { operations: 1 },
          'GPU drivers and model images are tested on it first',
        ),
      ],
      evidence: [
        cite(
          'Container images carry one manifest per platform',
          'https://docs.docker.com/build/building/multi-platform/',
        ),
      ],
      consequences: [
        'Build images for both anyway where it is free; it keeps the door open',
      ],
    },
    {
      id: 'mixed',
      title: 'amd64 with arm64 pools',
      summary:
        'services that are built for both move to the cheaper machines one by one',
      scores: [5, 5, 4, 3, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.smallTeam,
          { complexity: -1, operations: -1 },
          'two architectures double the build matrix of a small team',
        ),
        when(
          ({ profile }) => profile.services > 50 && profile.budget === 'tight',
          { operations: 1 },
          'the saving is multiplied by many workloads',
        ),
      ],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0 || p.edge,
          'own data centres would have to buy a second kind of server',
        ),
      ],
      evidence: [
        cite(
          'AWS publishes Graviton guidance for containers and multi-architecture images',
          'https://github.com/aws/aws-graviton-getting-started/blob/main/containers.md',
        ),
      ],
      consequences: [
        'Pipelines build multi-architecture images; pools carry the kubernetes.io/arch label',
      ],
    },
    {
      id: 'arm64',
      title: 'arm64 only',
      summary:
        'the cheapest machines per request where all software is your own',
      scores: [4, 5, 4, 3, 3, 3],
      constraints: [
        needs(
          ['locations'],
          p => p.clouds.length > 0 || p.edge,
          'own data centres would have to be refitted',
        ),
        forbids(
          ['workloads'],
          p => p.gpu,
          'GPU images and drivers are mostly built for amd64',
        ),
      ],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { cost: 1, scalability: 1 },
          'small fanless machines at sites are often arm64',
        ),
      ],
      evidence: [
        cite(
          'AWS publishes Graviton guidance for containers and multi-architecture images',
          'https://github.com/aws/aws-graviton-getting-started/blob/main/containers.md',
        ),
      ],
      consequences: [
        'Check every vendor image for arm64 before the first node',
      ],
    },
  ],
  followUps: ['image-build'],
});
