import {
  IN_CLUSTER_SERVER,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { ARGOCD_VERSION } from '../argocd/argocdNames';
import { FLUX_VERSION } from '../flux/fluxNames';

function codeBlock(...lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

function argocdSteps(model: PlatformModel): string[] {
  const remote = model.clusters.filter(
    ({ server }) => server !== IN_CLUSTER_SERVER,
  );
  return [
    `1. Install Argo CD ${ARGOCD_VERSION} in its cluster:`,
    codeBlock('kubectl apply --server-side -k bootstrap/argocd'),
    '2. Give Argo CD access to this repository and to the clusters. Their credentials are Secrets of Argo CD and never come here.',
    ...(remote.length > 0
      ? [
          `   Every server below has to be known to Argo CD, for example by \`argocd cluster add\`:\n\n${remote
            .map(({ name, server }) => `   - \`${name}\`: \`${server}\``)
            .join('\n')}`,
        ]
      : []),
    '3. Hand over:',
    codeBlock('kubectl apply -f projects/platform.yaml -f bootstrap/root.yaml'),
  ];
}

function fluxSteps(model: PlatformModel): string[] {
  return [
    `1. Install Flux ${FLUX_VERSION} in each cluster:`,
    codeBlock(
      ...model.clusters.map(
        ({ name }) =>
          `kubectl --context ${name} apply --server-side -k bootstrap/flux`,
      ),
    ),
    '2. Give Flux access to this repository: a Secret in the namespace `flux-system` for a private one.',
    '3. Hand over, in each cluster with its own folder:',
    codeBlock(
      ...model.clusters.map(
        ({ name }) =>
          `kubectl --context ${name} apply -k clusters/${name}/flux-system`,
      ),
    ),
  ];
}

/** What a person does once so that the engine takes over. */
export function bootstrapSteps(model: PlatformModel): string {
  return (
    model.delivery.engine === 'argocd' ? argocdSteps(model) : fluxSteps(model)
  ).join('\n\n');
}
