import { PROJECT } from '../accountVariables';
import { block, blocks, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Names of the ranges of the subnet out of which pods and Services get their addresses. */
export const RANGES = { pods: 'pods', services: 'services' } as const;

/** A network whose nodes have no address outside. */
export function googleNetwork({ plan, named }: ClusterStackContext): StackPart {
  const { cidr, podCidr, serviceCidr } = plan.cluster.network;
  const network = reference('google_compute_network.main', 'id');
  const { region } = plan.cluster;
  return {
    resources: [
      {
        part: 'network',
        type: 'google_compute_network',
        name: 'main',
        args: { name: named(), auto_create_subnetworks: false },
      },
      {
        part: 'network',
        type: 'google_compute_subnetwork',
        name: 'nodes',
        args: {
          name: named('nodes'),
          network,
          region,
          ip_cidr_range: cidr,
          private_ip_google_access: true,
          secondary_ip_range: blocks([
            { range_name: RANGES.pods, ip_cidr_range: podCidr },
            { range_name: RANGES.services, ip_cidr_range: serviceCidr },
          ]),
        },
      },
      {
        part: 'network',
        type: 'google_compute_router',
        name: 'egress',
        args: { name: named('egress'), network, region },
      },
      {
        part: 'network',
        type: 'google_compute_router_nat',
        name: 'egress',
        args: {
          name: named('egress'),
          router: reference('google_compute_router.egress', 'name'),
          region,
          nat_ip_allocate_option: 'AUTO_ONLY',
          source_subnetwork_ip_ranges_to_nat: 'ALL_SUBNETWORKS_ALL_IP_RANGES',
          log_config: block({ enable: true, filter: 'ERRORS_ONLY' }),
        },
      },
    ],
    variables: [PROJECT],
  };
}
