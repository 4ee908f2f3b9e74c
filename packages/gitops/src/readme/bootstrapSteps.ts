import {
  IN_CLUSTER_SERVER,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { ARGOCD_NAMESPACE, ARGOCD_VERSION } from '../argocd/argocdNames';
import { isPerCluster } from '../argocd/perCluster';
import { FLUX_NAMESPACE, FLUX_VERSION } from '../flux/fluxNames';
import { previewedApps } from '../previews/previewedApps';
import { PREVIEW_LABEL, PULL_REQUEST_TOKEN } from '../previews/pullRequests';
import { GIT_SECRET } from '../wiring/gitSecret';
import { artifactAccess } from './artifactAccess';
import { argocdGitAccess, fluxGitAccess } from './gitAccess';
import { shellBlock } from './markdown';

const PUBLIC_REPOSITORY =
  'Nothing to do: the repository is read without a login. Where it asks for one, set `spec.delivery.repository.private` in `platform.yaml` and generate again. This step then says how.';

function isPrivate({ delivery }: PlatformModel): boolean {
  return delivery.repository.private;
}

/** Commands that install Argo CD in a cluster, and end when it runs. */
function argocdInstallation(kubectl: string): string[] {
  return [
    `${kubectl} apply --server-side -k bootstrap/argocd`,
    `${kubectl} --namespace ${ARGOCD_NAMESPACE} wait deployments --all --for=condition=Available --timeout=10m`,
  ];
}

function argocdStatus(kubectl: string): string {
  return `${kubectl} --namespace ${ARGOCD_NAMESPACE} get applications.argoproj.io`;
}

const ARGOCD_DONE =
  'Wait until each is `Synced` and `Healthy`. The first may fail until those before it are there: Argo CD tries again.';

/** How a person gets in, before there is a login of the company. */
function argocdLogin(kubectl: string): string[] {
  const scoped = `${kubectl} --namespace ${ARGOCD_NAMESPACE}`;
  return [
    'To look at it, log in at `https://localhost:8443` as `admin` with the password that the first command prints. Set another one, then delete its Secret:',
    shellBlock(
      `${scoped} get secret argocd-initial-admin-secret --output go-template='{{.data.password | base64decode}}'`,
      `${scoped} port-forward service/argocd-server 8443:443`,
      `${scoped} delete secret argocd-initial-admin-secret`,
    ),
  ];
}

/** What lets Argo CD read the repository. */
function argocdAccess(
  model: PlatformModel,
  kubectls: readonly string[],
): string[] {
  return isPrivate(model)
    ? [
        `2. Give Argo CD access to the repository: the Secret \`${GIT_SECRET}\`, which never comes here.`,
        ...argocdGitAccess(model, kubectls),
      ]
    : [`2. ${PUBLIC_REPOSITORY}`];
}

function argocdSteps(model: PlatformModel): string[] {
  const { clusters } = model;
  const hub = clusters.find(({ server }) => server === IN_CLUSTER_SERVER);
  const remote = clusters.filter(each => each !== hub);
  const context = hub?.name ?? 'CONTEXT_OF_ARGO_CD';
  const kubectl = `kubectl --context ${context}`;
  return [
    `1. Install Argo CD ${ARGOCD_VERSION} in its cluster:`,
    shellBlock(...argocdInstallation(kubectl)),
    ...argocdAccess(model, [kubectl]),
    ...(remote.length > 0
      ? [
          `Make the other clusters known to Argo CD, by the addresses that they have in \`platform.yaml\`: ${remote
            .map(({ name, server }) => `\`${name}\` is \`${server}\``)
            .join(
              ', ',
            )}. The context of each has to name the same address. The credentials become Secrets of Argo CD and never come here.`,
          shellBlock(
            `kubectl config use-context ${context}`,
            `kubectl config set-context --current --namespace ${ARGOCD_NAMESPACE}`,
            ...remote.map(
              ({ name }) =>
                `argocd cluster add ${name} --core --name ${name} --yes`,
            ),
          ),
        ]
      : []),
    '3. Hand over, and see what comes:',
    shellBlock(
      `${kubectl} apply -f projects/platform.yaml -f bootstrap/root.yaml`,
      argocdStatus(kubectl),
    ),
    ARGOCD_DONE,
    ...argocdLogin(kubectl),
  ];
}

function argocdPerClusterSteps(model: PlatformModel): string[] {
  const { clusters } = model;
  const inEach = (commands: (cluster: string) => string[]) =>
    shellBlock(...clusters.flatMap(({ name }) => commands(name)));
  const kubectlOf = (name: string) => `kubectl --context ${name}`;
  return [
    `1. Install Argo CD ${ARGOCD_VERSION} in each cluster:`,
    inEach(name => argocdInstallation(kubectlOf(name))),
    ...argocdAccess(
      model,
      clusters.map(({ name }) => kubectlOf(name)),
    ),
    '3. Hand over, in each cluster with its own folder, and see what comes:',
    inEach(name => [
      `${kubectlOf(
        name,
      )} apply -f projects/platform.yaml -f clusters/${name}/root.yaml`,
      argocdStatus(kubectlOf(name)),
    ]),
    ARGOCD_DONE,
    ...argocdLogin('kubectl --context CLUSTER'),
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
    : [`2. ${PUBLIC_REPOSITORY}`];
}

function fluxSteps(model: PlatformModel): string[] {
  return [
    `1. Install Flux ${FLUX_VERSION} in each cluster:`,
    shellBlock(
      ...model.clusters.flatMap(({ name }) => [
        `kubectl --context ${name} apply --server-side -k bootstrap/flux`,
        `kubectl --context ${name} --namespace ${FLUX_NAMESPACE} wait deployments --all --for=condition=Available --timeout=10m`,
      ]),
    ),
    ...fluxAccess(model),
    '3. Hand over, in each cluster with its own folder, and see what comes:',
    shellBlock(
      ...model.clusters.flatMap(({ name }) => [
        `kubectl --context ${name} apply -k clusters/${name}/flux-system`,
        `kubectl --context ${name} get kustomizations.kustomize.toolkit.fluxcd.io,helmreleases.helm.toolkit.fluxcd.io --all-namespaces`,
      ]),
    ),
    'Wait until each is `Ready`. Those that need others say so until these are there.',
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
