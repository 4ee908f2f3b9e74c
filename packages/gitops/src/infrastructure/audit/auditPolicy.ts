/** Kinds whose content is never written into a log. */
const CONFIDENTIAL = [
  { group: '', resources: ['secrets', 'configmaps', 'serviceaccounts/token'] },
  { group: 'authentication.k8s.io', resources: ['tokenreviews'] },
];

/** Who changes things so often that it hides the rest. */
const NOISY_USERS = [
  'system:kube-scheduler',
  'system:kube-proxy',
  'system:apiserver',
];

/**
 * What the API server writes into its audit log: who did what, the content of
 * changes, never that of Secrets.
 * https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/
 */
export function auditPolicy() {
  return {
    apiVersion: 'audit.k8s.io/v1',
    kind: 'Policy',
    omitStages: ['RequestReceived'],
    rules: [
      { level: 'None', users: NOISY_USERS, verbs: ['get', 'list', 'watch'] },
      {
        level: 'None',
        nonResourceURLs: ['/healthz*', '/livez*', '/readyz*', '/version'],
      },
      {
        level: 'None',
        resources: [
          { group: '', resources: ['events'] },
          { group: 'events.k8s.io', resources: ['events'] },
          { group: 'coordination.k8s.io', resources: ['leases'] },
        ],
      },
      { level: 'Metadata', resources: CONFIDENTIAL },
      {
        level: 'Request',
        verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      },
      { level: 'Metadata' },
    ],
  };
}

/** Where the parts of a control plane find their files. */
export const CONTROL_PLANE_FILES = {
  auditPolicy: '/etc/kubernetes/audit/policy.yaml',
  auditLog: '/var/log/kubernetes/audit/audit.log',
  encryption: '/etc/kubernetes/encryption/configuration.yaml',
} as const;

/** Days, files and megabytes of the audit log that stay on a machine. */
export const AUDIT_LOG_LIMITS = {
  days: 30,
  files: 10,
  megabytes: 100,
} as const;
