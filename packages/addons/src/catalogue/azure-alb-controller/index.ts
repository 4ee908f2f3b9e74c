import { defineAddon } from '../../AddonDefinition';
import { AZURE_IDENTITY_NOTE } from '../../facts/azureIdentity';
import { gatewayKinds } from '../../facts/gatewayKinds';
import { kindsOf } from '../../facts/kindsOf';
import { publicGateway } from '../../facts/publicGateway';
import { loadBalancer } from './loadBalancer';

const NAME = 'azure-alb-controller';

/** Application Gateway for Containers, from objects of Gateway API. */
export const addon = defineAddon({
  name: NAME,
  title: 'ALB Controller of Azure',
  summary:
    'brings traffic in through Application Gateway for Containers, described by Gateway API',
  area: 'networking',
  home: 'https://learn.microsoft.com/azure/application-gateway/for-containers/overview',
  licence: 'MIT',
  source: {
    kind: 'helm',
    chart: 'alb-controller',
    repository: 'oci://mcr.microsoft.com/application-lb/charts',
    version: '1.12.1',
    provenance:
      'release notes of the ALB Controller in MicrosoftDocs/azure-docs',
    confirmed: true,
  },
  stage: 'controllers',
  namespace: 'azure-alb-system',
  podSecurity: 'baseline',
  kubernetes: { from: '1.32' },
  footprint: { cpu: '200m', memory: '400Mi' },
  options: ['ingress/provider-load-balancer'],
  appliesTo: (_, { provider }) => provider === 'azure',
  requires: [gatewayKinds],
  provides: {
    capabilities: ['gateway'],
    kinds: kindsOf({
      group: 'alb.networking.azure.io',
      version: 'v1',
      namespaced: ['ApplicationLoadBalancer'],
    }),
  },
  identity: {
    serviceAccount: 'alb-controller-sa',
    azure: {
      roles: [
        'AppGw for Containers Configuration Manager',
        'Network Contributor',
        'Reader',
      ],
    },
  },
  values: {
    base: () => ({
      albController: {
        namespace: 'azure-alb-system',
        // The add-on gateway-api owns these.
        installGatewayApiCRDs: false,
      },
    }),
    environment: (_, { production }) => ({
      albController: { controller: { replicaCount: production ? 2 : 1 } },
    }),
    cluster: (_, { name }) => ({
      albController: {
        podIdentity: { clientID: `client-id-of-${NAME}-on-${name}` },
      },
    }),
  },
  configs: {
    cluster: (platform, cluster) =>
      publicGateway({
        platform,
        cluster,
        addon: NAME,
        className: 'azure-alb-external',
        annotations: {
          'alb.networking.azure.io/alb-name': 'public',
          'alb.networking.azure.io/alb-namespace': 'gateways',
        },
      }).concat(
        platform.choices.ingress === 'provider-load-balancer'
          ? [loadBalancer(cluster)]
          : [],
      ),
  },
  notes: [
    AZURE_IDENTITY_NOTE,
    'It needs a subnet of its own in the network of the cluster, of at least 250 addresses, delegated to Microsoft.ServiceNetworking/trafficControllers: replace the subnet in ApplicationLoadBalancer by its ID.',
  ],
});
