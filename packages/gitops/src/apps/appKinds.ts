/** The kinds of objects that an app is made of, and so all that a tenant may deploy. */
export const APP_KINDS: ReadonlyArray<{
  group: string;
  kind: string;
  resource: string;
}> = [
  { group: '', kind: 'Service', resource: 'services' },
  { group: '', kind: 'ServiceAccount', resource: 'serviceaccounts' },
  { group: 'apps', kind: 'Deployment', resource: 'deployments' },
  {
    group: 'autoscaling',
    kind: 'HorizontalPodAutoscaler',
    resource: 'horizontalpodautoscalers',
  },
  { group: 'networking.k8s.io', kind: 'Ingress', resource: 'ingresses' },
  {
    group: 'networking.k8s.io',
    kind: 'NetworkPolicy',
    resource: 'networkpolicies',
  },
  {
    group: 'policy',
    kind: 'PodDisruptionBudget',
    resource: 'poddisruptionbudgets',
  },
];
