import {
  type ClusterModel,
  compareNames,
  type PlatformModel,
} from '@kubernetes-architect/architecture';

/** An address of the appliance and where it leads. */
export interface VirtualServer {
  name: string;
  port: number;
  protocol: 'TCP';
  /** What answers in the cluster. */
  service: string;
  /** Names that requests ask for; TLS ends in the cluster. */
  hosts?: string[];
}

/** What a cluster asks of the appliance before it. */
export interface ApplianceOrder {
  cluster: string;
  region: string;
  /** Network of the nodes: the members of every pool, and from where controllers reach the appliance. */
  nodeNetwork: string;
  virtualServers: VirtualServer[];
}

/** What brings traffic in, in the words of who looks for it in the cluster. */
function entryOf({ choices }: Pick<PlatformModel, 'choices'>): string {
  return choices.ingress === 'openshift-router'
    ? 'Service router-default in openshift-ingress'
    : 'Service of the Gateway public in gateways';
}

function hostsOf({ apps }: PlatformModel, { name }: ClusterModel): string[] {
  const hosts = apps.flatMap(({ environments }) =>
    environments.flatMap(({ ingressHost, clusters }) =>
      ingressHost !== undefined && clusters.includes(name) ? [ingressHost] : [],
    ),
  );
  return [...new Set(hosts)].sort(compareNames);
}

/** The addresses that a cluster needs: those of its entry. */
export function applianceOrder(
  model: PlatformModel,
  cluster: ClusterModel,
): ApplianceOrder {
  const service = entryOf(model);
  const hosts = hostsOf(model, cluster);
  return {
    cluster: cluster.name,
    region: cluster.region,
    nodeNetwork: cluster.network.cidr,
    virtualServers: [
      { name: 'http', port: 80, protocol: 'TCP', service },
      {
        name: 'https',
        port: 443,
        protocol: 'TCP',
        service,
        ...(hosts.length > 0 && { hosts }),
      },
    ],
  };
}
