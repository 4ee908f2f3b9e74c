import type { ControlPlane } from '../cluster/ControlPlane.ts';
import type { ArgoCd } from './startArgoCd.ts';

/** A cluster for Argo CD to deploy to. */
export interface ClusterRegistration {
  /** The name by which Applications and generators know it. */
  name: string;
  controlPlane: ControlPlane;
  /** Labels of the Secret: what `clusters` generators select by. */
  labels?: Record<string, string>;
  /** Annotations of the Secret. */
  annotations?: Record<string, string>;
}

/** Makes a cluster, the Argo CD's own or another one, known to Argo CD by a cluster Secret with its administrator's token. */
export async function registerCluster(
  argoCd: ArgoCd,
  registration: ClusterRegistration,
): Promise<void> {
  const { name, controlPlane, labels, annotations } = registration;
  const { server, token, certificateAuthority } = controlPlane.client;
  const config = {
    bearerToken: token,
    tlsClientConfig: {
      caData: Buffer.from(certificateAuthority).toString('base64'),
    },
  };
  await argoCd.controlPlane.apply([
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: `cluster-${name}`,
        namespace: argoCd.namespace,
        annotations,
        labels: { ...labels, 'argocd.argoproj.io/secret-type': 'cluster' },
      },
      stringData: { name, server, config: JSON.stringify(config) },
    },
  ]);
}
