import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import type { KubernetesObject } from '../../KubernetesObject';
import { OPT_IN } from '../chaos-mesh/killOnePod';

const RUNNER_IMAGE = 'litmuschaos/go-runner:3.18.0';
const ACCOUNT = 'pod-delete';

interface Described extends KubernetesObject {
  spec: object;
}

/** What the experiment does: https://litmuschaos.github.io/litmus/experiments/categories/pods/pod-delete/. */
function experiment(namespace: string): Described {
  return {
    apiVersion: 'litmuschaos.io/v1alpha1',
    kind: 'ChaosExperiment',
    metadata: { name: 'pod-delete', namespace },
    spec: {
      definition: {
        scope: 'Namespaced',
        permissions: [],
        image: RUNNER_IMAGE,
        imagePullPolicy: 'IfNotPresent',
        command: ['/bin/bash'],
        args: ['-c', './experiments -name pod-delete'],
        env: [
          { name: 'TOTAL_CHAOS_DURATION', value: '60' },
          { name: 'CHAOS_INTERVAL', value: '20' },
          { name: 'FORCE', value: 'false' },
          { name: 'PODS_AFFECTED_PERC', value: '25' },
        ],
        labels: {
          name: 'pod-delete',
          'app.kubernetes.io/component': 'experiment-job',
        },
      },
    },
  };
}

/** The run, stopped until somebody sets it to `active`. */
function engine(namespace: string): Described {
  const [[key, value]] = Object.entries(OPT_IN);
  return {
    apiVersion: 'litmuschaos.io/v1alpha1',
    kind: 'ChaosEngine',
    metadata: { name: 'pod-delete', namespace },
    spec: {
      engineState: 'stop',
      chaosServiceAccount: ACCOUNT,
      jobCleanUpPolicy: 'retain',
      appinfo: {
        appns: namespace,
        applabel: `${key}=${value}`,
        appkind: 'deployment',
      },
      experiments: [
        {
          name: 'pod-delete',
          spec: {
            components: {
              env: [{ name: 'TOTAL_CHAOS_DURATION', value: '60' }],
            },
          },
        },
      ],
    },
  };
}

/** What the experiment may do, in its own namespace. */
function access(namespace: string): (IServiceAccount | IRole | IRoleBinding)[] {
  const metadata = { name: ACCOUNT, namespace };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata,
      rules: [
        {
          apiGroups: [''],
          resources: ['pods'],
          verbs: ['create', 'delete', 'get', 'list', 'patch', 'update'],
        },
        {
          apiGroups: [''],
          resources: ['events'],
          verbs: ['create', 'get', 'list', 'patch', 'update'],
        },
        {
          apiGroups: [''],
          resources: ['configmaps', 'pods/log'],
          verbs: ['get', 'list'],
        },
        {
          apiGroups: ['apps'],
          resources: ['deployments', 'replicasets'],
          verbs: ['get', 'list'],
        },
        {
          apiGroups: ['batch'],
          resources: ['jobs'],
          verbs: ['create', 'delete', 'get', 'list'],
        },
        {
          apiGroups: ['litmuschaos.io'],
          resources: ['chaosengines', 'chaosexperiments', 'chaosresults'],
          verbs: ['create', 'get', 'list', 'patch', 'update'],
        },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Role',
        name: ACCOUNT,
      },
      subjects: [{ kind: 'ServiceAccount', name: ACCOUNT, namespace }],
    },
  ];
}

/** Deletes a quarter of the pods that allow it, with the rights for that and no more. */
export function podDelete(namespace: string): KubernetesObject[] {
  return [...access(namespace), experiment(namespace), engine(namespace)];
}
