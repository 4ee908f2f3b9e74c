import type {
  PlatformModel,
  TenantModel,
} from '@kubernetes-architect/architecture';

/** Where pods of a cluster's DNS are found, and the port that they listen on. */
export interface ClusterDns {
  namespace: string;
  pods: Record<string, string>;
  port: number;
}

/** CoreDNS and its predecessors: https://kubernetes.io/docs/tasks/administer-cluster/coredns/. */
const KUBERNETES_DNS: ClusterDns = {
  namespace: 'kube-system',
  pods: { 'k8s-app': 'kube-dns' },
  port: 53,
};

/** The DNS operator of OpenShift, whose pods listen on another port than their service: https://docs.redhat.com/en/documentation/openshift_container_platform/. */
const OPENSHIFT_DNS: ClusterDns = {
  namespace: 'openshift-dns',
  pods: { 'dns.operator.openshift.io/daemonset-dns': 'default' },
  port: 5353,
};

/** The DNS of all clusters that a tenant lives on. */
export function clusterDns(
  { clusters }: PlatformModel,
  { namespaces }: TenantModel,
): ClusterDns[] {
  const names = new Set(namespaces.flatMap(namespace => namespace.clusters));
  const providers = clusters
    .filter(({ name }) => names.has(name))
    .map(({ provider }) => provider);
  return [
    ...(providers.some(provider => provider !== 'openshift')
      ? [KUBERNETES_DNS]
      : []),
    ...(providers.includes('openshift') ? [OPENSHIFT_DNS] : []),
  ];
}
