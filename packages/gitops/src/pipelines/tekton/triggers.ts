import type { KubernetesObject } from '@kubernetes-architect/addons';
import { PUBLISH_ARTIFACT } from './artifactTasks';
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

/** An event of a Git host, and where it names what is needed. */
interface HostEvent {
  interceptor: 'github' | 'gitlab';
  type: string;
  filter: string;
  params: Array<{ name: string; value: string }>;
}

/** A change that is proposed. */
const CHANGES: Readonly<Record<HostEvent['interceptor'], HostEvent>> = {
  github: {
    interceptor: 'github',
    type: 'pull_request',
    filter: "body.action in ['opened', 'synchronize', 'reopened']",
    params: [
      { name: 'revision', value: '$(body.pull_request.head.sha)' },
      { name: 'base', value: '$(body.pull_request.base.sha)' },
    ],
  },
  gitlab: {
    interceptor: 'gitlab',
    type: 'Merge Request Hook',
    filter: "body.object_attributes.action in ['open', 'update', 'reopen']",
    params: [
      { name: 'revision', value: '$(body.object_attributes.last_commit.id)' },
      { name: 'base', value: '$(body.object_attributes.oldrev)' },
    ],
  },
};

/** A commit that came to a branch: both hosts name it alike. */
function pushEvent(
  interceptor: HostEvent['interceptor'],
  branch: string,
): HostEvent {
  return {
    interceptor,
    type: interceptor === 'github' ? 'push' : 'Push Hook',
    filter: `body.ref == 'refs/heads/${branch}' && !body.after.matches('^0+$')`,
    params: [{ name: 'revision', value: '$(body.after)' }],
  };
}

/** Starts a Pipeline by an event, with a checkout of its own. */
function start(name: string, { params }: HostEvent): object[] {
  return [
    {
      ...named('TriggerTemplate', name),
      spec: {
        params: params.map(each => ({ name: each.name })),
        resourcetemplates: [
          {
            apiVersion: 'tekton.dev/v1',
            kind: 'PipelineRun',
            metadata: {
              generateName: `${name}-`,
              namespace: TEKTON_NAMESPACE,
            },
            spec: {
              pipelineRef: { name },
              params: params.map(each => ({
                name: each.name,
                value: `$(tt.params.${each.name})`,
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
    { ...named('TriggerBinding', name), spec: { params } },
  ];
}

/** Takes only what the Git host signed and the filter lets through. */
function listen(name: string, { interceptor, type, filter }: HostEvent) {
  return {
    name,
    bindings: [{ ref: name }],
    template: { ref: name },
    interceptors: [
      {
        ref: { name: interceptor, kind: 'ClusterInterceptor' },
        params: [
          { name: 'secretRef', value: SECRET },
          { name: 'eventTypes', value: [type] },
        ],
      },
      {
        ref: { name: 'cel', kind: 'ClusterInterceptor' },
        params: [{ name: 'filter', value: filter }],
      },
    ],
  };
}

/** Starts the validation of each change that a signed event tells of, and publishes what came to a branch where that is asked for. */
export function tektonTriggers(
  host: HostEvent['interceptor'],
  { published }: { published?: string } = {},
): object[] {
  const events = new Map([['validate', CHANGES[host]]]);
  if (published !== undefined)
    events.set(PUBLISH_ARTIFACT, pushEvent(host, published));
  return [
    ...access(),
    ...[...events].flatMap(([name, event]) => start(name, event)),
    {
      ...named('EventListener', 'changes'),
      spec: {
        serviceAccountName: LISTENER_ACCOUNT,
        triggers: [...events].map(([name, event]) => listen(name, event)),
      },
    },
  ];
}
