import { uses } from '../../assessment/platformProfile';
import { cite, decisionPoint, when } from '../define';

/** How manifests are written. @public */
export const packaging = decisionPoint({
  id: 'packaging',
  title: 'Packaging',
  question: 'Helm, Kustomize, Jsonnet or cdk8s?',
  options: [
    {
      id: 'kustomize',
      title: 'Kustomize',
      summary:
        'plain YAML with overlays that anyone can read, and Helm charts for what others publish',
      scores: [4, 5, 4, 5, 4, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'kustomize'),
          { skill: 1 },
          'Kustomize is already used here',
        ),
        when(
          ({ profile }) => profile.strict,
          { operations: 1 },
          'a diff of plain YAML can be reviewed',
        ),
      ],
      evidence: [
        cite(
          'Kustomize is built into kubectl and composes bases and overlays',
          'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/',
        ),
      ],
      consequences: [
        'Overlays differ only in what must differ; components carry the optional parts',
      ],
    },
    {
      id: 'helm',
      title: 'Helm charts',
      summary:
        'one chart with values for many alike services, and versions of it',
      scores: [5, 5, 3, 3, 4, 4],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'helm'),
          { skill: 1 },
          'Helm is already used here',
        ),
        when(
          ({ profile }) => profile.services > 100,
          { operations: 1, complexity: 1 },
          'a hundred alike services share one chart instead of a hundred copies',
        ),
      ],
      evidence: [
        cite(
          'Helm packages charts with values, and stores them in OCI registries',
          'https://helm.sh/docs/topics/registries/',
        ),
      ],
      consequences: [
        'Give values a JSON schema; render charts in the pipeline to see what changes',
      ],
    },
    {
      id: 'jsonnet',
      title: 'Jsonnet',
      summary: 'a data language with functions for who is fluent in it',
      scores: [4, 5, 4, 2, 3, 1],
      evidence: [
        cite('Jsonnet is a data templating language', 'https://jsonnet.org/'),
      ],
      consequences: ['Few people can review it; train two at least'],
    },
    {
      id: 'cdk8s',
      title: 'cdk8s',
      summary: 'manifests from TypeScript, Python, Java or Go with tests',
      scores: [4, 5, 4, 3, 3, 2],
      adjust: [
        when(
          ({ profile }) => uses(profile, 'pulumi'),
          { skill: 1 },
          'infrastructure is already written in a programming language',
        ),
      ],
      evidence: [
        cite(
          'cdk8s synthesises Kubernetes YAML from code',
          'https://cdk8s.io/docs/latest/',
        ),
      ],
      consequences: ['Commit the synthesised YAML; the engine applies that'],
    },
  ],
  followUps: ['repository-layout'],
});
