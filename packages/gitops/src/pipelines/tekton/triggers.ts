import type { KubernetesObject } from '@kubernetes-architect/addons';
import { LISTENER_ACCOUNT, RUN_ACCOUNT, TEKTON_NAMESPACE } from './tektonNames';

/** Kinds that the listener reads. */
const READ = [
  'clusterinterceptors',
  'eventlisteners',
  'interceptors',
  'triggerbindings',
  'triggers',
  'triggertemplates',
];

/** Key of the secret that the Git host signs its events with. */
const SECRET = { secretName: 'git-events', secretKey: 'token' };

function named(kind: string, name: string) {
  return {
    apiVersion: 'triggers.tekton.dev/v1beta1',
    kind,
    metadata: { name, namespace: TEKTON_NAMESPACE },
  };
}

function access(): KubernetesObject[] {
  const reads = (resources: string[]) => ({
    apiGroups: ['triggers.tekton.dev'],
    resources,
    verbs: ['get', 'list', 'watch'],
  });
  const subjects = [
    {
      kind: 'ServiceAccount',
      name: LISTENER_ACCOUNT,
      namespace: TEKTON_NAMESPACE,
    },
  ];
  const metadata = { name: LISTENER_ACCOUNT, namespace: TEKTON_NAMESPACE };
  const clusterName = { name: 'platform-pipelines-listener' };
  const group = 'rbac.authorization.k8s.io';
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: `${group}/v1`,
      kind: 'Role',
      metadata,
      rules: [
        reads(READ.filter(kind => kind !== 'clusterinterceptors')),
        {
          apiGroups: ['tekton.dev'],
          resources: ['pipelineruns'],
          verbs: ['create'],
        },
        {
          apiGroups: [''],
          resources: ['secrets'],
          resourceNames: [SECRET.secretName],
          verbs: ['get'],
        },
      ],
    } as KubernetesObject,
    {
      apiVersion: `${group}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup: group, kind: 'Role', name: LISTENER_ACCOUNT },
      subjects,
    } as KubernetesObject,
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRole',
      metadata: clusterName,
      rules: [reads(['clusterinterceptors'])],
    } as KubernetesObject,
    {
      apiVersion: `${group}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: clusterName,
      roleRef: { apiGroup: group, kind: 'ClusterRole', ...clusterName },
      subjects,
    } as KubernetesObject,
  ];
}

/** Where the events of a Git host name what is needed. */
const EVENTS = {
  github: {
    interceptor: 'github',
    types: ['pull_request'],
    filter: "body.action in ['opened', 'synchronize', 'reopened']",
    revision: '$(body.pull_request.head.sha)',
    base: '$(body.pull_request.base.sha)',
  },
  gitlab: {
    interceptor: 'gitlab',
    types: ['Merge Request Hook'],
    filter: "body.object_attributes.action in ['open', 'update', 'reopen']",
    revision: '$(body.object_attributes.last_commit.id)',
    base: '$(body.object_attributes.oldrev)',
  },
} as const;

/** Starts the validation of each change that a signed event tells of. */
export function tektonTriggers(host: keyof typeof EVENTS): object[] {
  const { interceptor, types, filter, revision, base } = EVENTS[host];
  return [
    ...access(),
    {
      ...named('TriggerTemplate', 'validate'),
      spec: {
        params: [{ name: 'revision' }, { name: 'base' }],
        resourcetemplates: [
          {
            apiVersion: 'tekton.dev/v1',
            kind: 'PipelineRun',
            metadata: {
              generateName: 'validate-',
              namespace: TEKTON_NAMESPACE,
            },
            spec: {
              pipelineRef: { name: 'validate' },
              params: ['revision', 'base'].map(name => ({
                name,
                value: `$(tt.params.${name})`,
              })),
              taskRunTemplate: { serviceAccountName: RUN_ACCOUNT },
              timeouts: { pipeline: '45m0s' },
              workspaces: [
                {
                  name: 'source',
                  volumeClaimTemplate: {
                    spec: {
                      accessModes: ['ReadWriteOnce'],
                      resources: { requests: { storage: '2Gi' } },
                    },
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      ...named('TriggerBinding', 'validate'),
      spec: {
        params: [
          { name: 'revision', value: revision },
          { name: 'base', value: base },
        ],
      },
    },
    {
      ...named('EventListener', 'changes'),
      spec: {
        serviceAccountName: LISTENER_ACCOUNT,
        triggers: [
          {
            name: 'validate',
            bindings: [{ ref: 'validate' }],
            template: { ref: 'validate' },
            interceptors: [
              {
                ref: { name: interceptor, kind: 'ClusterInterceptor' },
                params: [
                  { name: 'secretRef', value: SECRET },
                  { name: 'eventTypes', value: types },
                ],
              },
              {
                ref: { name: 'cel', kind: 'ClusterInterceptor' },
                params: [{ name: 'filter', value: filter }],
              },
            ],
          },
        ],
      },
    },
  ];
}
