import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';
import { folderReadme } from '../readme/folderReadme';
import { applianceOrder } from './applianceOrder';

const FOLDER = 'infrastructure/load-balancer';

/** An appliance stands in a data centre of one's own. */
function standsInCloud({ provider }: ClusterModel): boolean {
  return ['aws', 'azure', 'gcp'].includes(provider);
}

function page(): RepositoryFile {
  return folderReadme({
    folder: FOLDER,
    title: 'Load balancer of the network team',
    summary:
      'The appliance is no part of this repository. Each file says what one cluster asks of it, for the network team or its pipeline.',
    needs: [
      'A partition of the appliance for each cluster, and an account that may change this partition and nothing else.',
      'A way from the appliance to the nodes, in the network that each file names.',
    ],
    steps: [
      {
        text: 'Agree on who gives addresses. With a controller of the appliance in the cluster (F5 Container Ingress Services, the Avi Kubernetes Operator, NSX), it sees Services of the type LoadBalancer and makes a virtual server for each: install it from the release that the support contract covers, through `spec.addons` or beside this repository.',
      },
      {
        text: 'Without a controller, the pipeline of the network team makes each virtual server from these files. Its pool are the nodes, at the port that Kubernetes gave the Service:',
        commands: [
          'kubectl get services --all-namespaces --output jsonpath=\'{range .items[?(@.spec.type=="LoadBalancer")]}{.metadata.namespace}/{.metadata.name} {.spec.ports[*].nodePort}{"\\n"}{end}\'',
        ],
      },
      {
        text: 'Let it ask for health where the Service says so: at `healthCheckNodePort` where `externalTrafficPolicy` is `Local`, so that only nodes with a proxy get traffic, and else by opening the node port.',
      },
      {
        text: 'Give the address back: by the status of the Service, or as a record for the names in the file.',
      },
    ],
    notes: [
      'TLS ends in the cluster. An appliance that has to see requests, such as a web firewall, needs certificates of its own and speaks TLS to the cluster again.',
      'Nodes come and go: a pool that is kept by hand is out of step after the next upgrade.',
    ],
  });
}

/** What clusters ask of an appliance, where one gives Services their addresses. */
export function renderAppliance({
  model,
  choices,
}: RenderContext): RepositoryFile[] {
  if (choices['load-balancing'] !== 'appliance') return [];
  const clusters = model.clusters.filter(cluster => !standsInCloud(cluster));
  return clusters.length === 0
    ? []
    : [
        page(),
        ...clusters.map(cluster =>
          manifestFile(
            `${FOLDER}/${cluster.name}.yaml`,
            applianceOrder(model, cluster),
          ),
        ),
      ];
}
