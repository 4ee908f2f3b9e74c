import { defineAddon } from '../../AddonDefinition';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { isHub } from '../../facts/hub';
import { hasMonitors } from '../../facts/monitors';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { harborStorage } from './harborStorage';

/** Parts of Harbor that may run twice. */
const PARTS = ['core', 'jobservice', 'nginx', 'portal', 'registry'] as const;

/** A registry with projects, scans and copies. */
export const addon = defineAddon({
  name: 'harbor',
  title: 'Harbor',
  summary:
    'keeps images in projects, scans them and copies them between places',
  area: 'images',
  home: 'https://goharbor.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'harbor',
    repository: 'https://helm.goharbor.io',
    version: '1.19.1',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'goharbor/harbor-helm@0da5f7e templates/jobservice/jobservice-pvc.yaml, and @0023d08 values.yaml',
  },
  stage: 'controllers',
  namespace: 'harbor',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1', memory: '3Gi' },
  options: ['registry/harbor'],
  appliesTo: isHub,
  requires: [
    {
      addons: ['cert-manager'],
      because: 'nodes pull by TLS alone',
    },
    secretStore,
  ],
  provides: {
    capabilities: ['registry'],
    kinds: [],
    ports: [{ name: 'https', port: 443 }],
  },
  identity: bucketIdentity({ serviceAccount: 'harbor', purpose: 'images' }),
  values: {
    base: platform => {
      const host = `registry.${platform.model.name}.internal`;
      return {
        externalURL: `https://${host}`,
        expose: {
          type: 'clusterIP',
          tls: {
            enabled: true,
            certSource: 'secret',
            secret: { secretName: 'harbor-tls' },
          },
        },
        existingSecretAdminPassword: 'harbor-admin',
        existingSecretAdminPasswordKey: 'HARBOR_ADMIN_PASSWORD',
        existingSecretSecretKey: 'harbor-secret-key',
        internalTLS: { enabled: false },
        metrics: {
          enabled: true,
          serviceMonitor: { enabled: hasMonitors(platform) },
        },
        trivy: {
          enabled: true,
          // A site without Internet gets the database of vulnerabilities as an image.
          skipUpdate: Boolean(
            platform.model.intent.spec.requirements?.airGapped,
          ),
        },
        registry: { serviceAccountName: 'harbor' },
        // A file would need a volume that several copies cannot share.
        jobservice: { jobLoggers: ['database'] },
      };
    },
    environment: (_, { production }) => ({
      ...Object.fromEntries(
        PARTS.map(part => [part, { replicas: production ? 2 : 1 }]),
      ),
      persistence: {
        enabled: true,
        resourcePolicy: 'keep',
        persistentVolumeClaim: {
          database: { size: production ? '20Gi' : '5Gi' },
        },
      },
    }),
    cluster: (platform, cluster) => ({
      persistence: { imageChartStorage: harborStorage(platform, cluster) },
    }),
  },
  objects: {
    base: platform => [
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'harbor', namespace: 'harbor' },
        automountServiceAccountToken: false,
      },
      ...(
        [
          ['harbor-admin', ['HARBOR_ADMIN_PASSWORD']],
          ['harbor-secret-key', ['secretKey']],
          [
            'harbor-storage',
            ['REGISTRY_STORAGE_S3_ACCESSKEY', 'REGISTRY_STORAGE_S3_SECRETKEY'],
          ],
        ] as const
      ).flatMap(([name, keys]) =>
        secretFromStore(platform, { name, namespace: 'harbor', keys }),
      ),
    ],
  },
  configs: {
    base: ({ model }) => [
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { name: 'harbor-tls', namespace: 'harbor' },
        spec: {
          secretName: 'harbor-tls',
          dnsNames: [`registry.${model.name}.internal`],
          issuerRef: { kind: 'ClusterIssuer', name: 'acme' },
        },
      },
    ],
  },
  notes: [
    'The name of the registry is set in values.user.yaml where it is another than registry.<platform>.internal.',
    'Two replicas of the job service share a log volume only where the storage allows several writers.',
  ],
});
