import {
  IN_CLUSTER_SERVER,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { ARGOCD_NAMESPACE, ARGOCD_VERSION } from '../argocd/argocdNames';
import { isPerCluster } from '../argocd/perCluster';
import { FLUX_VERSION } from '../flux/fluxNames';
import { previewedApps } from '../previews/previewedApps';
import { PREVIEW_LABEL, PULL_REQUEST_TOKEN } from '../previews/pullRequests';
import { GIT_SECRET } from '../wiring/gitSecret';
import { artifactAccess } from './artifactAccess';
import { argocdGitAccess, fluxGitAccess } from './gitAccess';
import { shellBlock } from './markdown';

function isPrivate({ delivery }: PlatformModel): boolean {
  return delivery.repository.private;
}

function argocdSteps(model: PlatformModel): string[] {
  const remote = model.clusters.filter(
    ({ server }) => server !== IN_CLUSTER_SERVER,
  );
  return [
    `1. Install Argo CD ${ARGOCD_VERSION} in its cluster:`,
    shellBlock('kubectl apply --server-side -k bootstrap/argocd'),
    '2. Give Argo CD access to this repository and to the clusters. Their credentials are Secrets of Argo CD and never come here.',
    ...(isPrivate(model) ? argocdGitAccess(model, ['kubectl']) : []),
    ...(remote.length > 0
      ? [
          `   Every server below has to be known to Argo CD, for example by \`argocd cluster add\`:\n\n${remote
            .map(({ name, server }) => `   - \`${name}\`: \`${server}\``)
            .join('\n')}`,
        ]
      : []),
    '3. Hand over:',
    shellBlock(
      'kubectl apply -f projects/platform.yaml -f bootstrap/root.yaml',
    ),
  ];
}

function argocdPerClusterSteps(model: PlatformModel): string[] {
  const { clusters } = model;
  const inEach = (command: string) =>
    shellBlock(
      ...clusters.map(({ name }) => command.replaceAll('CLUSTER', name)),
    );
  return [
    `1. Install Argo CD ${ARGOCD_VERSION} in each cluster:`,
    inEach('kubectl --context CLUSTER apply --server-side -k bootstrap/argocd'),
    '2. Give each Argo CD access to this repository. Its credentials are a Secret of Argo CD and never come here.',
    ...(isPrivate(model)
      ? argocdGitAccess(
          model,
          clusters.map(({ name }) => `kubectl --context ${name}`),
        )
      : []),
    '3. Hand over, in each cluster with its own folder:',
    inEach(
      'kubectl --context CLUSTER apply -f projects/platform.yaml -f clusters/CLUSTER/root.yaml',
    ),
  ];
}

function fluxAccess(model: PlatformModel): string[] {
  const { artifact } = model.delivery;
  if (artifact) return artifactAccess(model, artifact);
  return isPrivate(model)
    ? [
        `2. Give Flux access to the repositories: the Secret \`${GIT_SECRET}\`, which never comes here.`,
        ...fluxGitAccess(model),
      ]
    : [
        '2. Give Flux access to this repository: a Secret in the namespace `flux-system` for a private one.',
      ];
}

function fluxSteps(model: PlatformModel): string[] {
  return [
    `1. Install Flux ${FLUX_VERSION} in each cluster:`,
    shellBlock(
      ...model.clusters.map(
        ({ name }) =>
          `kubectl --context ${name} apply --server-side -k bootstrap/flux`,
      ),
    ),
    ...fluxAccess(model),
    '3. Hand over, in each cluster with its own folder:',
    shellBlock(
      ...model.clusters.map(
        ({ name }) =>
          `kubectl --context ${name} apply -k clusters/${name}/flux-system`,
      ),
    ),
  ];
}

/** What previews of pull requests need beside the rest. */
function previewSteps(model: PlatformModel): string[] {
  const { secretName, key } = PULL_REQUEST_TOKEN;
  return previewedApps(model).length === 0
    ? []
    : [
        `4. For previews give Argo CD a token that reads pull requests, as the key \`${key}\` of the Secret \`${secretName}\` in the namespace \`${ARGOCD_NAMESPACE}\`. The label \`${PREVIEW_LABEL}\` starts a preview: give it after a look at the change. The namespace of a preview goes with its pull request; apps that read secrets have no previews.`,
      ];
}

function stepsOf(model: PlatformModel): string[] {
  if (model.delivery.engine === 'flux') return fluxSteps(model);
  return [
    ...(isPerCluster(model)
      ? argocdPerClusterSteps(model)
      : argocdSteps(model)),
    ...previewSteps(model),
  ];
}

/** What a person does once so that the engine takes over. */
export function bootstrapSteps(model: PlatformModel): string {
  return stepsOf(model).join('\n\n');
}
