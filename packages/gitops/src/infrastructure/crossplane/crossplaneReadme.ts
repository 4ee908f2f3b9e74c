import type { RepositoryFile } from '../../tree/RepositoryTree';
import { folderReadme } from '../readme/folderReadme';
import { camelCase } from '../pulumi/pulumiArguments';
import { askedVariables, type OrderedStack } from './clusterDefinition';
import { CROSSPLANE_FOLDER, ORDER_NAMESPACE } from './crossplaneNames';

function leftOutNote(ordered: readonly OrderedStack[]): string[] {
  const types = [
    ...new Set(
      ordered
        .flatMap(({ composed }) => composed.leftOut)
        .map(address => address.split('.')[0]),
    ),
  ].sort();
  return types.length === 0
    ? []
    : [
        `A cluster is made whole, with its network, pools and identities; what stands beside it is not. Of these types some resources are left out, and OpenTofu or Pulumi would make them: ${types
          .map(type => `\`${type}\``)
          .join(', ')}.`,
      ];
}

/** The page of the clusters that Crossplane makes. */
export function crossplaneReadme(
  ordered: readonly OrderedStack[],
  management: string,
): RepositoryFile {
  const variables = new Map(
    ordered
      .flatMap(askedVariables)
      .map(({ name, description }) => [camelCase(name), description]),
  );
  const twice = variables.has('generation');
  return folderReadme({
    folder: CROSSPLANE_FOLDER,
    title: 'Clusters by Crossplane',
    summary: `The cluster \`${management}\` runs Crossplane, and the GitOps engine applies these folders to it: first the packages, then the kinds, then an order for each other cluster.`,
    needs: [
      `The cluster \`${management}\`, which Crossplane cannot make since it runs there: its code is in \`infrastructure/opentofu/${management}\`.`,
      'Crossplane 2 with the rights that its add-on has, where the clusters are made; in an account of its own, since they are wide. On Azure the code of the management cluster gives them for its own resource group: give them for the subscription.',
      'A way from the providers into each cloud without a secret. From a management cluster in another cloud: a role in AWS that trusts its tokens, a federated credential in Azure, or Workload Identity Federation in Google Cloud.',
      ...[...variables].map(
        ([name, description]) => `\`${name}\`: ${description}`,
      ),
    ],
    steps: [
      {
        text: `Search for what is to be replaced, in the files of the clusters and in \`clusters/provider-config.yaml\`, and commit what is yours:`,
        commands: [`grep -rn REPLACE-WITH ${CROSSPLANE_FOLDER}`],
      },
      {
        text: 'Wait until the providers are healthy:',
        commands: ['kubectl get providers.pkg.crossplane.io'],
      },
      {
        text: 'Look at what is made for a cluster, and what it waits for:',
        commands: [
          `crossplane beta trace KIND NAME --namespace ${ORDER_NAMESPACE}`,
        ],
      },
      ...ordered.flatMap(({ stack }) => stack.network ?? []),
      {
        text: 'Then bring the GitOps engine into the cluster, as the README at the root says.',
      },
      ...(twice
        ? [
            {
              text: 'To upgrade, add `cluster-green.yaml` to the kustomization of the cluster, move the traffic, and delete the blue order when nothing reaches it.',
            },
          ]
        : []),
    ],
    notes: [
      'No engine deletes an order, a kind or a provider that is gone from Git. To destroy a cluster, take its folder out of Git, then `kubectl delete` its order.',
      'What is named by others, such as the identifier of a network, stands in the status of the order. What needs it is made when it is there.',
      ...leftOutNote(ordered),
    ],
  });
}
