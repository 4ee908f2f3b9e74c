import { listAt, textAt } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectIndex } from '../objects/ObjectIndex';
import { runningPods, warningsOf } from './podFacts';
import type { Symptom } from './Symptom';

/** A claim that gets no volume. */
export const claimPending: Symptom = {
  id: 'claim-pending',
  title: 'PVC Pending: the claim gets no volume',
  reads: ['PersistentVolumeClaim', 'Pod'],
  rules: ['stuck-volume-claim'],
  causes: [
    {
      id: 'class',
      title: 'The storage class is not there, or there is no default one',
      confirm: [
        'kubectl get storageclasses',
        'kubectl get pvc {name} -n {namespace} -o jsonpath={.spec.storageClassName}',
      ],
      solution: 'Name a storage class that is there, or install it.',
    },
    {
      id: 'driver',
      title: 'The driver of the class does not answer or refuses',
      confirm: [
        'kubectl describe pvc {name} -n {namespace}',
        'kubectl get pods -A -l app.kubernetes.io/component=csi-driver',
      ],
      solution:
        "Bring the driver's pods up; check its rights, quota and the limit of volumes of a node.",
    },
    {
      id: 'zone',
      title: 'The volume can only be made in a zone without a fitting node',
      confirm: [
        'kubectl get storageclass -o yaml',
        'kubectl get nodes -L topology.kubernetes.io/zone',
      ],
      solution:
        'Use volumeBindingMode WaitForFirstConsumer, and nodes in that zone.',
    },
  ],
  links: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/'],
  detect: ({ index }) =>
    index.ofKind('PersistentVolumeClaim').flatMap(claim => {
      if (textAt(claim.value, 'status', 'phase') !== 'Pending') return [];
      const warnings = warningsOf(claim, index);
      // A claim of a class that waits for its first pod is pending until then, and nothing is wrong.
      if (warnings.length === 0 && !isUsed(claim, index)) return [];
      const className = textAt(claim.value, 'spec', 'storageClassName');
      const missing =
        !Object.hasOwn(index.unreadable, 'storage.k8s.io/StorageClass') &&
        className !== undefined &&
        !index.find('storage.k8s.io/StorageClass', className);
      const message = missing
        ? `there is no storage class ${className}`
        : warnings[0] ?? 'it is not bound';
      return [
        { object: claim, message, causes: missing ? ['class'] : ['driver'] },
      ];
    }),
};

function isUsed(claim: KubernetesObject, index: ObjectIndex): boolean {
  return runningPods(index).some(
    pod =>
      pod.reference.namespace === claim.reference.namespace &&
      listAt(pod.value, 'spec', 'volumes').some(
        volume =>
          textAt(volume, 'persistentVolumeClaim', 'claimName') ===
          claim.reference.name,
      ),
  );
}
