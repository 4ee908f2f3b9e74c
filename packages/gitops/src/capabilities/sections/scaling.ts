import { addonItems, type CapabilitySection, item } from '../Capability';

/** Scaling, cost, storage, images. */
export const scaling: CapabilitySection = {
  title: 'Scaling and cost',
  rows: [
    {
      row: 'Pods',
      items: [
        item(
          'HorizontalPodAutoscaler',
          'pod-autoscaling/horizontal',
          'api-server',
        ),
        item('KEDA', 'pod-autoscaling/keda', 'api-server'),
        item(
          'VerticalPodAutoscaler',
          'pod-autoscaling/vertical-only',
          'api-server',
        ),
        item('Fixed', 'pod-autoscaling/fixed', 'api-server'),
        ...addonItems({ 'Metrics of your own': 'prometheus-adapter' }),
      ],
    },
    {
      row: 'Nodes',
      items: [
        item(
          'Cluster Autoscaler',
          'node-autoscaling/cluster-autoscaler',
          'configs',
        ),
        item('Over-provisioning', 'node-autoscaling/headroom', 'api-server'),
        item('Karpenter', 'node-strategy/karpenter', 'configs'),
        item(
          'Bin packing',
          ['node-strategy/karpenter', 'addon:cluster-autoscaler'],
          'configs',
          'underused nodes are emptied and removed; the scheduler itself still spreads',
        ),
      ],
    },
    {
      row: 'Cost',
      items: [
        item(
          'Estimate before anything is created',
          'always',
          'tree',
          'list prices of the dated table',
        ),
        item('OpenCost', 'cost-tooling/opencost', 'configs'),
        item('Kubecost', 'cost-tooling/kubecost', 'configs'),
        item(
          'Billing of the provider',
          'cost-tooling/provider-billing',
          'tool: tofu fmt',
          'a service of the provider: no account here',
        ),
      ],
    },
  ],
};
