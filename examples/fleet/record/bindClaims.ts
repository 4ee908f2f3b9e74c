import type {
  ControlPlane,
  KubernetesObject,
} from '@kubernetes-architect/control-plane';

interface Claim extends KubernetesObject {
  spec: { resources: { requests: { storage: string } } };
}

/** Gives every volume claim a volume, as a storage driver would. */
export async function bindClaims(controlPlane: ControlPlane): Promise<void> {
  const claims = await controlPlane.api.list<Claim>(
    '/api/v1/persistentvolumeclaims',
  );
  await controlPlane.apply(
    claims.map(({ metadata, spec }) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: `pv-${metadata?.namespace}-${metadata?.name}` },
      spec: {
        capacity: spec.resources.requests,
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'fast',
        claimRef: {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          namespace: metadata?.namespace,
          name: metadata?.name,
        },
        csi: {
          driver: 'ebs.csi.aws.com',
          volumeHandle: `vol-${metadata?.name}`,
        },
      },
    })),
  );
}
