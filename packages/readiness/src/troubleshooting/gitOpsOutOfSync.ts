import { textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import { conditionOf } from './podFacts';
import type { Sighting, Symptom } from './Symptom';

const FLUX_KINDS = [
  'kustomize.toolkit.fluxcd.io/Kustomization',
  'helm.toolkit.fluxcd.io/HelmRelease',
  'source.toolkit.fluxcd.io/GitRepository',
  'source.toolkit.fluxcd.io/OCIRepository',
];

const SOURCES: ReadonlySet<string> = new Set([
  'GitRepository',
  'OCIRepository',
]);

/** The cluster is not what Git says. */
export const gitOpsOutOfSync: Symptom = {
  id: 'gitops-out-of-sync',
  title: 'GitOps OutOfSync: the cluster is not what Git says',
  // A cluster has one engine; kinds of the other are no reason not to look.
  reads: [],
  rules: ['gitops-automated', 'gitops-prune', 'gitops-suspended'],
  causes: [
    {
      id: 'refused',
      title: 'The API server refuses a manifest: schema, admission or quota',
      confirm: [
        'kubectl describe {kind} {name} -n {namespace}',
        'kubectl get events -n {namespace}',
      ],
      solution: 'Correct the manifest in Git; run the check before the merge.',
    },
    {
      id: 'drift',
      title: 'Somebody or a controller changes fields that Git sets too',
      confirm: ['argocd app diff {name}', 'flux diff kustomization {name}'],
      solution:
        'Take the field out of Git where a controller owns it (replicas with an HPA); turn self-healing on against changes by hand.',
    },
    {
      id: 'suspended',
      title: 'The synchronisation is suspended or by hand',
      confirm: ['kubectl get {kind} {name} -n {namespace} -o yaml'],
      solution: 'Resume it, or automate it.',
    },
    {
      id: 'source',
      title: 'The repository or its credentials do not work',
      confirm: ['flux get sources all -A', 'argocd repo list'],
      solution: 'Renew the credentials, or correct the address and the branch.',
    },
  ],
  links: [
    'https://argo-cd.readthedocs.io/en/stable/user-guide/diffing/',
    'https://fluxcd.io/flux/components/kustomize/kustomizations/',
  ],
  detect: ({ index }) => [...argoSightings(index), ...fluxSightings(index)],
};

function argoSightings(index: ObjectIndex): Sighting[] {
  return index.ofKind('argoproj.io/Application').flatMap(object => {
    const sync = textAt(object.value, 'status', 'sync', 'status');
    const phase = textAt(object.value, 'status', 'operationState', 'phase');
    if (sync !== 'OutOfSync') return [];
    const failed = phase === 'Failed' || phase === 'Error';
    return [
      {
        object,
        message: `OutOfSync${
          failed ? ', the last synchronisation failed' : ''
        }`,
        causes: [failed ? 'refused' : 'drift'],
      },
    ];
  });
}

function fluxSightings(index: ObjectIndex): Sighting[] {
  return FLUX_KINDS.flatMap(kind => index.ofKind(kind)).flatMap(
    (object: KubernetesObject) => {
      const ready = conditionOf(object, 'Ready');
      if (textAt(ready, 'status') !== 'False') return [];
      const isSource = SOURCES.has(object.reference.kind);
      return [
        {
          object,
          message: textAt(ready, 'message') ?? 'is not ready',
          causes: [isSource ? 'source' : 'refused'],
        },
      ];
    },
  );
}
