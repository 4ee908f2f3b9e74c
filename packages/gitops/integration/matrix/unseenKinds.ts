import type { BuiltObject } from './treeChecks';

/**
 * Kinds that add-ons bring and whose CustomResourceDefinitions are not at hand:
 * their objects are built, but nobody judges them. They are counted apart.
 */
export const UNSEEN_KINDS: Readonly<Record<string, string>> = {
  'alb.networking.azure.io/ApplicationLoadBalancer':
    'the ALB Controller of Azure',
  'aws.m.upbound.io/ProviderConfig': 'a provider of Crossplane',
  'azmonitoring.coreos.com/PodMonitor': 'the managed Prometheus of Azure',
  'azure.m.upbound.io/ProviderConfig': 'a provider of Crossplane',
  'fleet.cattle.io/GitRepo': 'Rancher Fleet',
  'fleet.kubernetes-architect.io/AwsCluster': 'a definition in the tree',
  'fleet.kubernetes-architect.io/AzureCluster': 'a definition in the tree',
  'fleet.kubernetes-architect.io/GoogleCluster': 'a definition in the tree',
  'gcp.m.upbound.io/ProviderConfig': 'a provider of Crossplane',
  'networking.gke.io/HealthCheckPolicy': 'GKE',
  'operator.openshift.io/IngressController': 'OpenShift',
  'monitoring.googleapis.com/PodMonitoring': 'the managed Prometheus of Google',
  'trust.cert-manager.io/Bundle': 'trust-manager',
};

/** Whether nobody can judge an object here. */
export function isUnseen({ apiVersion, kind }: BuiltObject['object']): boolean {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return UNSEEN_KINDS[`${group}/${kind}`] !== undefined;
}
