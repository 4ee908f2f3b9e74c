import type { OperatorModel } from '@kubernetes-architect/architecture';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { selectorLabels } from '../../manifests/labels';
import { OPERATOR_PORTS } from '../source/mainFile';

/** User of the image: https://github.com/GoogleContainerTools/distroless/blob/main/common/variables.bzl. */
const NONROOT = 65_532;

function probe(path: string) {
  return { httpGet: { path, port: 'probes' } };
}

/** The operator as it is deployed everywhere; image and replicas come from the environment. */
export function operatorDeployment({
  name,
  namespace,
}: OperatorModel): IDeployment {
  const labels = selectorLabels(name);
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace, labels },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [
            {
              name,
              args: ['--leader-election'],
              env: [
                {
                  name: 'POD_NAMESPACE',
                  valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } },
                },
              ],
              livenessProbe: probe('/healthz'),
              ports: [
                { name: 'metrics', containerPort: OPERATOR_PORTS.metrics },
                { name: 'probes', containerPort: OPERATOR_PORTS.probes },
              ],
              readinessProbe: probe('/readyz'),
              resources: {
                limits: { memory: '256Mi' },
                requests: { cpu: '50m', memory: '128Mi' },
              },
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: true,
              },
            },
          ],
          securityContext: {
            runAsNonRoot: true,
            runAsUser: NONROOT,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          serviceAccountName: name,
        },
      },
    },
  };
}

/** Others reach the metrics and nothing else. What the operator may reach depends on what it is for. */
export function operatorNetworkPolicy({
  name,
  namespace,
}: OperatorModel): INetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec: {
      ingress: [{ ports: [{ port: 'metrics', protocol: 'TCP' }] }],
      podSelector: { matchLabels: selectorLabels(name) },
      policyTypes: ['Ingress'],
    },
  };
}

/** Where several replicas run, one stays while nodes are drained. */
export function operatorDisruptionBudget({
  name,
  namespace,
}: OperatorModel): IPodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name, namespace },
    spec: {
      maxUnavailable: 1,
      selector: { matchLabels: selectorLabels(name) },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  };
}
