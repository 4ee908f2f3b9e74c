import { uses } from '../../assessment/platformProfile';
import {
  cite,
  conflictsWith,
  decisionPoint,
  forbids,
  needs,
  when,
} from '../define';

/** How many clusters are kept alike. @public */
export const fleetManagement = decisionPoint({
  id: 'fleet-management',
  title: 'Fleet management',
  question: 'What keeps many clusters alike?',
  after: ['cluster-topology', 'gitops-engine', 'distribution'],
  options: [
    {
      id: 'git-overlays',
      title: 'A folder per cluster',
      summary: 'plain overlays in Git, read by the engine of each cluster',
      scores: [3, 5, 4, 5, 4, 5],
      adjust: [
        when(
          ({ profile }) => profile.fleetSize >= 20,
          { scalability: -2, operations: -2 },
          'a change would be a commit to each of many folders',
        ),
      ],
      evidence: [
        cite(
          'Flux documents a folder per cluster',
          'https://fluxcd.io/flux/guides/repository-structure/',
        ),
      ],
      consequences: [
        'Shared parts live in bases, differences in overlays of a few lines',
      ],
    },
    {
      id: 'application-sets',
      title: 'ApplicationSets over labels',
      summary:
        'a cluster gets what its labels ask for the moment it is registered',
      scores: [5, 5, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.fleetSize < 4,
          { complexity: -1, operations: -1 },
          'few clusters need no generator',
        ),
      ],
      requires: [
        conflictsWith(
          'gitops-engine',
          ['argocd-hub'],
          'a generator over clusters needs the hub that knows them',
        ),
      ],
      evidence: [
        cite(
          'The cluster generator selects by label',
          'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster/',
        ),
      ],
      consequences: [
        'A label is a deployment: protect who may change it',
        'Progressive syncs keep a change from reaching every cluster at once',
      ],
    },
    {
      id: 'flux-per-cluster',
      title: 'Flux per cluster with shared bases',
      summary:
        'each cluster pulls one entry point that names its bases and its variables',
      scores: [5, 5, 5, 4, 4, 4],
      requires: [
        conflictsWith('gitops-engine', ['flux'], 'it is a way to arrange Flux'),
      ],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { operations: 1 },
          'a site needs its entry point and an outbound line, nothing else',
        ),
        when(
          ({ profile }) => profile.fleetSize < 4,
          { complexity: -1, operations: -1 },
          'few clusters need no variables',
        ),
      ],
      evidence: [
        cite(
          'Flux substitutes variables after build, per cluster',
          'https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution',
        ),
      ],
      consequences: ['Tags or OCI artifacts per wave decide what a site sees'],
    },
    {
      id: 'rancher-fleet',
      title: 'Rancher Fleet',
      summary: 'the fleet tool of Rancher, made for very many clusters',
      scores: [5, 4, 4, 3, 3, 3],
      requires: [
        conflictsWith('distribution', ['rke2', 'k3s'], 'it comes with Rancher'),
      ],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'rancher'),
          { skill: 1, operations: 1 },
          'Rancher is already run here',
        ),
      ],
      evidence: [
        cite(
          'Fleet manages deployments to many clusters from Git',
          'https://fleet.rancher.io/',
        ),
      ],
      consequences: ['It is a second GitOps engine: say which owns what'],
    },
    {
      id: 'karmada',
      title: 'Karmada',
      summary: 'workloads are placed and moved over clusters by policy',
      scores: [5, 4, 4, 1, 2, 1],
      constraints: [
        needs(
          ['locations', 'regions'],
          p => p.fleetSize >= 4,
          'there are too few clusters to schedule over',
        ),
        forbids(
          ['edgeSites'],
          p => p.edgeSites >= 50,
          'workloads of a site belong to the site',
        ),
      ],
      evidence: [
        cite(
          'Karmada propagates and reschedules over clusters',
          'https://karmada.io/docs/',
        ),
      ],
      consequences: ['One more control plane that everything depends on'],
    },
  ],
  followUps: ['upgrade-strategy'],
});
