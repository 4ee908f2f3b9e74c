/** What an admission policy needs to know of a kind. */
export interface AdmissionKind {
  group: string;
  versions: string[];
  resources: string[];
}

/** Resources of the kinds that rules over one object are about. */
export const ADMISSION_KINDS: Readonly<Record<string, AdmissionKind>> = {
  Pod: {
    group: '',
    versions: ['v1'],
    resources: ['pods', 'pods/ephemeralcontainers'],
  },
  Service: { group: '', versions: ['v1'], resources: ['services'] },
  ConfigMap: { group: '', versions: ['v1'], resources: ['configmaps'] },
  Secret: { group: '', versions: ['v1'], resources: ['secrets'] },
  Namespace: { group: '', versions: ['v1'], resources: ['namespaces'] },
  ReplicationController: {
    group: '',
    versions: ['v1'],
    resources: ['replicationcontrollers'],
  },
  PodTemplate: { group: '', versions: ['v1'], resources: ['podtemplates'] },
  'apps/Deployment': {
    group: 'apps',
    versions: ['v1'],
    resources: ['deployments'],
  },
  'apps/StatefulSet': {
    group: 'apps',
    versions: ['v1'],
    resources: ['statefulsets'],
  },
  'apps/DaemonSet': {
    group: 'apps',
    versions: ['v1'],
    resources: ['daemonsets'],
  },
  'apps/ReplicaSet': {
    group: 'apps',
    versions: ['v1'],
    resources: ['replicasets'],
  },
  'batch/Job': { group: 'batch', versions: ['v1'], resources: ['jobs'] },
  'batch/CronJob': {
    group: 'batch',
    versions: ['v1'],
    resources: ['cronjobs'],
  },
  'autoscaling/HorizontalPodAutoscaler': {
    group: 'autoscaling',
    versions: ['v2'],
    resources: ['horizontalpodautoscalers'],
  },
  'policy/PodDisruptionBudget': {
    group: 'policy',
    versions: ['v1'],
    resources: ['poddisruptionbudgets'],
  },
  'networking.k8s.io/Ingress': {
    group: 'networking.k8s.io',
    versions: ['v1'],
    resources: ['ingresses'],
  },
  'networking.k8s.io/NetworkPolicy': {
    group: 'networking.k8s.io',
    versions: ['v1'],
    resources: ['networkpolicies'],
  },
  'gateway.networking.k8s.io/Gateway': {
    group: 'gateway.networking.k8s.io',
    versions: ['v1'],
    resources: ['gateways'],
  },
  'rbac.authorization.k8s.io/Role': {
    group: 'rbac.authorization.k8s.io',
    versions: ['v1'],
    resources: ['roles'],
  },
  'rbac.authorization.k8s.io/ClusterRole': {
    group: 'rbac.authorization.k8s.io',
    versions: ['v1'],
    resources: ['clusterroles'],
  },
  'rbac.authorization.k8s.io/RoleBinding': {
    group: 'rbac.authorization.k8s.io',
    versions: ['v1'],
    resources: ['rolebindings'],
  },
  'rbac.authorization.k8s.io/ClusterRoleBinding': {
    group: 'rbac.authorization.k8s.io',
    versions: ['v1'],
    resources: ['clusterrolebindings'],
  },
  'argoproj.io/Application': {
    group: 'argoproj.io',
    versions: ['v1alpha1'],
    resources: ['applications'],
  },
  'kustomize.toolkit.fluxcd.io/Kustomization': {
    group: 'kustomize.toolkit.fluxcd.io',
    versions: ['v1'],
    resources: ['kustomizations'],
  },
};

/** Kinds with a pod that a policy over pods covers; what controllers make is judged as their template. */
export const POD_ADMISSION_KINDS = [
  'Pod',
  'ReplicationController',
  'apps/Deployment',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'apps/ReplicaSet',
  'batch/Job',
  'batch/CronJob',
];
