import { uses } from '../../assessment/platformProfile';
import { cite, decisionPoint, forbids, when } from '../define';

/** How images are made. @public */
export const imageBuild = decisionPoint({
  id: 'image-build',
  title: 'Image build',
  question: 'What turns source into an image?',
  after: ['ci-pipeline'],
  options: [
    {
      id: 'buildkit',
      title: 'BuildKit, rootless',
      summary:
        'Dockerfiles with caches, several architectures, SBOM and provenance',
      scores: [5, 5, 4, 4, 4, 5],
      evidence: [
        cite(
          'BuildKit can run rootless and attest builds',
          'https://docs.docker.com/build/metadata/attestations/',
        ),
      ],
      consequences: [
        'Distroless final stages; a template Dockerfile per language',
      ],
    },
    {
      id: 'buildpacks',
      title: 'Cloud Native Buildpacks',
      summary:
        'no Dockerfiles: bases are chosen and patched centrally, and images are rebased without a build',
      scores: [5, 4, 5, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.largeOrganisation,
          { operations: 1, scalability: 0, skill: 1 },
          'hundreds of services get a patched base in one step',
        ),
        when(
          ({ profile }) => profile.gpu,
          { complexity: -1 },
          'GPU images do not fit the builders',
        ),
      ],
      evidence: [
        cite(
          'Rebase swaps the base layers of an image',
          'https://buildpacks.io/docs/for-app-developers/concepts/rebase/',
        ),
      ],
      consequences: ['The platform owns the builder and its updates'],
    },
    {
      id: 'buildah',
      title: 'Buildah',
      summary: 'daemonless builds on Red Hat platforms',
      scores: [4, 5, 4, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) => profile.vendorSupport || uses(profile, 'openshift'),
          { operations: 1, skill: 1 },
          'it comes supported with the platform',
        ),
      ],
      evidence: [
        cite(
          'Buildah builds OCI images without a daemon',
          'https://buildah.io/',
        ),
      ],
      consequences: ['User namespaces on build nodes are needed'],
    },
    {
      id: 'kaniko',
      title: 'Kaniko',
      summary:
        'once the way to build inside a pod; its original repository is archived',
      scores: [3, 5, 1, 4, 1, 4],
      constraints: [
        forbids(
          [],
          () => true,
          'its original repository was archived in June 2025, and the forks differ in how far they carry it on; use BuildKit or Buildah',
        ),
      ],
      evidence: [
        cite(
          'The repository is archived',
          'https://github.com/GoogleContainerTools/kaniko',
        ),
      ],
      consequences: ['Move to rootless BuildKit'],
    },
  ],
  followUps: ['registry', 'supply-chain'],
});
