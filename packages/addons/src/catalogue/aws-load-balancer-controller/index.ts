import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { spread } from '../../facts/spread';
import { loadBalancerRights } from './loadBalancerRights';
import { sharedLoadBalancer } from './sharedLoadBalancer';

/** Load balancers of AWS from Kubernetes objects. */
export const addon = defineAddon({
  name: 'aws-load-balancer-controller',
  title: 'AWS Load Balancer Controller',
  summary:
    'makes Application and Network Load Balancers from Ingresses and Services',
  area: 'networking',
  home: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'aws-load-balancer-controller',
    repository: 'https://aws.github.io/eks-charts',
    version: '3.5.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'kubernetes-sigs/aws-load-balancer-controller@0079377 helm/aws-load-balancer-controller/README.md, of an older release without vpcTags, which its 3.5.0 has',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '200m', memory: '400Mi' },
  options: ['ingress/provider-load-balancer', 'load-balancing/provider'],
  appliesTo: (_, { provider }) => provider === 'aws',
  requires: [monitorKinds],
  provides: {
    capabilities: ['load-balancer', 'ingress'],
    kinds: kindsOf({
      group: 'elbv2.k8s.aws',
      version: 'v1beta1',
      namespaced: ['TargetGroupBinding'],
      cluster: ['IngressClassParams'],
    }),
  },
  identity: {
    serviceAccount: 'aws-load-balancer-controller',
    aws: { statements: loadBalancerRights() },
  },
  values: {
    base: platform => ({
      serviceAccount: { create: true, name: 'aws-load-balancer-controller' },
      // The class with the parameters of the platform is made beside the chart.
      createIngressClassResource: false,
      ingressClassParams: { create: false },
      serviceMonitor: { enabled: hasMonitors(platform) },
      resources: {
        requests: { cpu: '100m', memory: '200Mi' },
        limits: { memory: '400Mi' },
      },
    }),
    environment: (_, { production }) => ({
      replicaCount: production ? 2 : 1,
      ...(production && { podDisruptionBudget: { maxUnavailable: 1 } }),
      topologySpreadConstraints: spread({
        'app.kubernetes.io/name': 'aws-load-balancer-controller',
      }),
    }),
    cluster: (_, { name, region }) => ({
      clusterName: name,
      region,
      // Pods do not reach the metadata of their node, so it finds the network by its name.
      vpcTags: { Name: name },
    }),
  },
  configs: { cluster: sharedLoadBalancer },
  notes: [
    'It looks for a network with the name of the cluster. Where another tool made the network, put its ID as vpcId into values.user.yaml.',
    'Services say which controller makes their load balancer by loadBalancerClass: service.k8s.aws/nlb.',
  ],
});
