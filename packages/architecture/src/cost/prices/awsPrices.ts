import { instanceRows, type PriceRow } from './PriceRow';

const READ_ON = '2026-11-21';

const EKS_SOURCE =
  'https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing';

/** On-demand prices as the price list of Amazon gave them on the day named. */
const EC2_SOURCE =
  'https://github.com/aws/karpenter-provider-aws/blob/265ee0ba5b8e337dec6b82dde965b03021ccb418/pkg/providers/pricing/zz_generated.pricing_aws.go';

/** Prices of Amazon Web Services. Regions without a row are unknown. */
export const awsPrices: PriceRow[] = [
  {
    provider: 'aws',
    kind: 'control-plane',
    name: 'eks',
    region: '*',
    usdPerHour: 0.1,
    source: EKS_SOURCE,
    published: '2024-04-01',
    readOn: READ_ON,
  },
  {
    provider: 'aws',
    kind: 'control-plane',
    name: 'eks-extended',
    region: '*',
    usdPerHour: 0.6,
    source: EKS_SOURCE,
    published: '2024-04-01',
    readOn: READ_ON,
    note: 'The version is in extended support; an upgrade brings it back to 0.10 USD an hour.',
  },
  ...instanceRows(
    {
      provider: 'aws',
      regions: ['us-east-1'],
      source: EC2_SOURCE,
      published: '2026-02-09',
      readOn: READ_ON,
    },
    {
      't3.medium': 0.0416,
      't3.large': 0.0832,
      't3.xlarge': 0.1664,
      'm5.large': 0.096,
      'm5.xlarge': 0.192,
      'm5.2xlarge': 0.384,
      'm5.4xlarge': 0.768,
      'm6i.large': 0.096,
      'm6i.xlarge': 0.192,
      'm6i.2xlarge': 0.384,
      'm6i.4xlarge': 0.768,
      'm7i.large': 0.1008,
      'm7i.xlarge': 0.2016,
      'm7i.2xlarge': 0.4032,
      'm7i.4xlarge': 0.8064,
      'm7g.large': 0.0816,
      'm7g.xlarge': 0.1632,
      'm7g.2xlarge': 0.3264,
      'm7g.4xlarge': 0.6528,
      'c6i.large': 0.085,
      'c6i.xlarge': 0.17,
      'c6i.2xlarge': 0.34,
      'c6i.4xlarge': 0.68,
      'c7g.large': 0.0725,
      'c7g.xlarge': 0.145,
      'c7g.2xlarge': 0.29,
      'c7g.4xlarge': 0.58,
      'r6i.large': 0.126,
      'r6i.xlarge': 0.252,
      'r6i.2xlarge': 0.504,
      'r6i.4xlarge': 1.008,
      'r7g.large': 0.1071,
      'r7g.xlarge': 0.2142,
      'r7g.2xlarge': 0.4284,
      'r7g.4xlarge': 0.8568,
      'g4dn.xlarge': 0.526,
      'g5.xlarge': 1.006,
      'g5.2xlarge': 1.212,
      'g6.xlarge': 0.8048,
      'p5.48xlarge': 55.04,
    },
  ),
];
