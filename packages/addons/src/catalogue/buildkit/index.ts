import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IService } from 'kubernetes-models/v1/Service';
import { defineAddon } from '../../AddonDefinition';

/** The image that runs without root: https://github.com/moby/buildkit/blob/master/docs/rootless.md. */
const IMAGE = 'moby/buildkit:v0.24.0-rootless';
const LABELS = { 'app.kubernetes.io/name': 'buildkitd' };
const PORT = 1234;
const USER = 1000;

function daemon(): IDeployment {
  const probe = {
    exec: { command: ['buildctl', 'debug', 'workers'] },
    initialDelaySeconds: 5,
    periodSeconds: 30,
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'buildkitd', namespace: 'buildkit', labels: LABELS },
    spec: {
      replicas: 1,
      selector: { matchLabels: LABELS },
      template: {
        metadata: { labels: LABELS },
        spec: {
          automountServiceAccountToken: false,
          containers: [
            {
              name: 'buildkitd',
              image: IMAGE,
              args: [
                '--addr',
                `tcp://0.0.0.0:${PORT}`,
                '--addr',
                `unix:///run/user/${USER}/buildkit/buildkitd.sock`,
                '--tlscacert',
                '/certificates/ca.crt',
                '--tlscert',
                '/certificates/tls.crt',
                '--tlskey',
                '/certificates/tls.key',
                '--oci-worker-no-process-sandbox',
              ],
              ports: [{ name: 'buildkit', containerPort: PORT }],
              livenessProbe: probe,
              readinessProbe: probe,
              resources: {
                requests: { cpu: '500m', memory: '1Gi' },
                limits: { memory: '4Gi' },
              },
              // A user namespace of its own needs what seccomp and AppArmor take away.
              securityContext: {
                runAsUser: USER,
                runAsGroup: USER,
                seccompProfile: { type: 'Unconfined' },
                appArmorProfile: { type: 'Unconfined' },
              },
              volumeMounts: [
                {
                  name: 'certificates',
                  mountPath: '/certificates',
                  readOnly: true,
                },
                {
                  name: 'cache',
                  mountPath: '/home/user/.local/share/buildkit',
                },
              ],
            },
          ],
          volumes: [
            { name: 'certificates', secret: { secretName: 'buildkitd-tls' } },
            { name: 'cache', emptyDir: { sizeLimit: '50Gi' } },
          ],
        },
      },
    },
  };
}

function service(): IService {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'buildkitd', namespace: 'buildkit', labels: LABELS },
    spec: {
      selector: LABELS,
      ports: [{ name: 'buildkit', port: PORT, targetPort: 'buildkit' }],
    },
  };
}

/** Only pipelines may ask for builds. */
function onlyPipelines(): INetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'buildkitd', namespace: 'buildkit' },
    spec: {
      podSelector: { matchLabels: LABELS },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: ['jenkins', 'tekton-pipelines'].map(name => ({
            namespaceSelector: {
              matchLabels: { 'kubernetes.io/metadata.name': name },
            },
          })),
          ports: [{ port: PORT, protocol: 'TCP' }],
        },
      ],
    },
  };
}

/** Builds images for pipelines that run inside the cluster. */
export const addon = defineAddon({
  name: 'buildkit',
  title: 'BuildKit, rootless',
  summary: 'builds images without root for pipelines in the cluster',
  area: 'images',
  home: 'https://github.com/moby/buildkit',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'buildkit',
  // A build in a user namespace needs an unconfined seccomp profile.
  podSecurity: 'privileged',
  kubernetes: { from: '1.30' },
  footprint: { cpu: '500m', memory: '1Gi' },
  options: ['image-build/buildkit'],
  // Elsewhere builds run on the machines of the Git host.
  appliesTo: ({ choices }, { tier }) =>
    ['jenkins', 'tekton'].includes(choices['ci-pipeline'] ?? '') &&
    tier === 'nonproduction',
  requires: [
    {
      addons: ['cert-manager'],
      because: 'it signs the certificate that clients check',
    },
  ],
  provides: {
    capabilities: ['image-build'],
    kinds: [],
    ports: [{ name: 'buildkit', port: PORT }],
  },
  objects: { base: () => [daemon(), service(), onlyPipelines()] },
  configs: {
    base: () => [
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Issuer',
        metadata: { name: 'buildkit', namespace: 'buildkit' },
        spec: { selfSigned: {} },
      },
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: { name: 'buildkitd', namespace: 'buildkit' },
        spec: {
          secretName: 'buildkitd-tls',
          dnsNames: ['buildkitd.buildkit.svc'],
          issuerRef: { kind: 'Issuer', name: 'buildkit' },
        },
      },
    ],
  },
});
