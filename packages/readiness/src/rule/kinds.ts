/** Workloads that run until they are stopped. */
export const LONG_RUNNING = [
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'argoproj.io/Rollout',
];

/** Workloads with a number of equal pods. */
export const REPLICATED = [
  'apps/Deployment',
  'apps/StatefulSet',
  'argoproj.io/Rollout',
];

/** Roles of a namespace and of the cluster. */
export const ROLES = [
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/ClusterRole',
];

/** Bindings of a namespace and of the cluster. */
export const BINDINGS = [
  'rbac.authorization.k8s.io/RoleBinding',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
];

/** CEL: leaves out the roles and bindings that Kubernetes makes for itself. */
export const NOT_BUILT_IN = `!object.metadata.name.startsWith('system:') && object.metadata.?labels[?'kubernetes.io/bootstrapping'].orValue('') == '' && !(object.metadata.name in ['cluster-admin', 'admin', 'edit', 'view'])`;
