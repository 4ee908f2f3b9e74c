import { uses } from '../../assessment/platformProfile';
import { cite, conflictsWith, decisionPoint, forbids, when } from '../define';

/** What reconciles Git into clusters. @public */
export const gitopsEngine = decisionPoint({
  id: 'gitops-engine',
  title: 'GitOps engine',
  question: 'Argo CD from a hub, Argo CD in each cluster, or Flux?',
  after: ['delivery-model', 'cluster-topology', 'distribution'],
  options: [
    {
      id: 'argocd-hub',
      title: 'Argo CD on a hub',
      summary:
        'one place where people see and steer every application of every cluster',
      scores: [4, 4, 3, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.multiCloud,
          { scalability: 1 },
          'one place sees all clouds',
        ),
        when(
          ({ chosen }) => chosen['cluster-topology'] === 'single-cluster',
          { complexity: -1, operations: -1 },
          'there is no second cluster to manage from a hub',
        ),
        when(
          ({ profile }) => profile.tenantTeams >= 10,
          { operations: 1, skill: 1 },
          'many teams want to see their own rollouts without cluster access',
        ),
        when(
          ({ profile }) => uses(profile, 'argocd'),
          { skill: 2 },
          'Argo CD is already run here',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: -2, operations: -2 },
          'the hub must reach every site, and sites go away',
        ),
        when(
          ({ profile }) => profile.strict && profile.fleetSize >= 8,
          { security: -1 },
          'the hub holds credentials of every cluster',
        ),
        when(
          ({ chosen }) => chosen.distribution === 'openshift',
          { skill: 1 },
          'OpenShift GitOps is this engine with support',
        ),
      ],
      constraints: [
        forbids(
          ['edgeSites'],
          p => p.edgeSites >= 50,
          'a hub cannot hold connections to this many sites that it may not be able to reach',
        ),
      ],
      conflicts: [
        conflictsWith(
          'delivery-model',
          ['push-ci'],
          'CI pushes, so nothing pulls',
        ),
      ],
      evidence: [
        cite(
          'ApplicationSets generate applications from cluster labels',
          'https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/',
        ),
      ],
      consequences: [
        'AppProjects limit each team to its repositories, namespaces and clusters',
        'Shard the application controller from a few hundred applications on',
      ],
    },
    {
      id: 'argocd-per-cluster',
      title: 'Argo CD in every cluster',
      summary:
        'each cluster reconciles itself and no place holds all credentials',
      scores: [4, 3, 5, 3, 3, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'argocd'),
          { skill: 1 },
          'Argo CD is already run here',
        ),
        when(
          ({ profile }) => profile.edgeSites >= 50,
          { cost: -2, operations: -1 },
          'it is a large guest on a small site',
        ),
        when(
          ({ profile }) => profile.strict && profile.fleetSize >= 8,
          { operations: 1 },
          'an audit boundary ends at each cluster',
        ),
        when(
          ({ chosen }) => chosen.distribution === 'openshift',
          { skill: 1 },
          'OpenShift GitOps is this engine with support',
        ),
        when(
          ({ chosen }) => chosen['cluster-topology'] === 'single-cluster',
          { operations: 1, cost: 1 },
          'there is only one cluster for it to be in',
        ),
      ],
      conflicts: [
        conflictsWith(
          'delivery-model',
          ['push-ci'],
          'CI pushes, so nothing pulls',
        ),
      ],
      evidence: [
        cite(
          'Argo CD can be installed as core, without user interface and SSO',
          'https://argo-cd.readthedocs.io/en/stable/operator-manual/core/',
        ),
      ],
      consequences: [
        'Every cluster has its own Argo CD to upgrade; let Git do it',
      ],
    },
    {
      id: 'flux',
      title: 'Flux',
      summary:
        'small controllers in each cluster that pull Git or OCI artifacts, under the permissions of each tenant',
      scores: [5, 5, 5, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.edgeSites >= 10,
          { scalability: 0, operations: 2, skill: 1 },
          'each site pulls through its own outbound line and survives without it',
        ),
        when(
          ({ profile }) => uses(profile, 'flux'),
          { skill: 2, operations: 1 },
          'Flux is already run here',
        ),
        when(
          ({ profile }) => profile.airGapped,
          { operations: 1 },
          'OCI artifacts travel into the air gap through the same registry as images',
        ),
        when(
          ({ profile }) => profile.tenantTeams >= 10,
          { operations: -1 },
          'teams miss a user interface of their own',
        ),
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { operations: 1 },
          'service-account impersonation separates tenants by plain RBAC',
        ),
      ],
      conflicts: [
        conflictsWith(
          'delivery-model',
          ['push-ci'],
          'CI pushes, so nothing pulls',
        ),
      ],
      evidence: [
        cite(
          'Flux supports multi-tenancy by service account impersonation and OCI artifacts as sources',
          'https://fluxcd.io/flux/installation/configuration/multitenancy/',
        ),
      ],
      consequences: [
        'Show state in the portal or Grafana: there is no interface of its own',
      ],
    },
    {
      id: 'none',
      title: 'No engine',
      summary: 'the pipeline applies, so nothing reconciles',
      scores: [2, 5, 2, 5, 2, 4],
      generatesNothing: true,
      requires: [
        conflictsWith('delivery-model', ['push-ci'], 'pulling needs an engine'),
      ],
      evidence: [
        cite(
          'Without a reconciler the fourth OpenGitOps principle is not met',
          'https://opengitops.dev/',
        ),
      ],
      consequences: ['Drift stays until the next deployment'],
    },
  ],
  followUps: [
    'repository-layout',
    'promotion',
    'progressive-delivery',
    'secrets',
  ],
});
