import type { ICertificate } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Certificate';
import type { IClusterIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer';
import type { IIssuer } from '@kubernetes-models/cert-manager/cert-manager.io/v1/Issuer';
import type { IBundle } from '@kubernetes-models/cert-manager/trust.cert-manager.io/v1alpha1/Bundle';
import type { KubernetesObject } from '../../KubernetesObject';

const ROOT = 'linkerd-trust-anchor';
const MESH = 'linkerd';
const AUTHORITY = 'cert-manager';
const KEY = { algorithm: 'ECDSA', size: 256 } as const;

/**
 * The root of trust, which is renewed by hand each year, the issuer below it,
 * which is renewed every two days, and what hands the root to the proxies:
 * https://linkerd.io/2/tasks/automatically-rotating-control-plane-tls-credentials/.
 */
export function meshCertificates(): KubernetesObject[] {
  const self: IIssuer = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Issuer',
    metadata: { name: ROOT, namespace: AUTHORITY },
    spec: { selfSigned: {} },
  };
  const root: ICertificate = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: ROOT, namespace: AUTHORITY },
    spec: {
      issuerRef: { name: ROOT, kind: 'Issuer' },
      secretName: ROOT,
      isCA: true,
      commonName: 'root.linkerd.cluster.local',
      duration: '8760h0m0s',
      renewBefore: '720h0m0s',
      privateKey: { ...KEY, rotationPolicy: 'Always' },
    },
  };
  const authority: IClusterIssuer = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: ROOT },
    spec: { ca: { secretName: ROOT } },
  };
  const issuer: ICertificate = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: 'linkerd-identity-issuer', namespace: MESH },
    spec: {
      issuerRef: { name: ROOT, kind: 'ClusterIssuer' },
      secretName: 'linkerd-identity-issuer',
      isCA: true,
      commonName: 'identity.linkerd.cluster.local',
      dnsNames: ['identity.linkerd.cluster.local'],
      duration: '48h0m0s',
      renewBefore: '25h0m0s',
      privateKey: { ...KEY, rotationPolicy: 'Always' },
      usages: ['cert sign', 'crl sign', 'server auth', 'client auth'],
    },
  };
  const bundle: IBundle = {
    apiVersion: 'trust.cert-manager.io/v1alpha1',
    kind: 'Bundle',
    metadata: { name: 'linkerd-identity-trust-roots' },
    spec: {
      sources: [{ secret: { name: ROOT, key: 'tls.crt' } }],
      target: {
        configMap: { key: 'ca-bundle.crt' },
        namespaceSelector: {
          matchLabels: { 'kubernetes.io/metadata.name': MESH },
        },
      },
    },
  };
  return [self, root, authority, issuer, bundle];
}
