import { IN_CLUSTER_SERVER } from '../../model/defaults';
import type { PlatformModel } from '../../model/PlatformModel';
import type { MessageKey } from '../../translations/catalogues';

/** One step: what to do, and commands that help. Names in commands are DNS labels. */
export interface RunbookStep {
  text: MessageKey;
  commands?: readonly string[];
}

/** A runbook: its name, when it applies, what to do, and when it is done. */
export interface Runbook {
  /** Name of its file. */
  id: string;
  title: MessageKey;
  when: MessageKey;
  /** Whether there is anything on a platform that it is about. Default: always. */
  applies?: (model: PlatformModel) => boolean;
  steps: (model: PlatformModel) => RunbookStep[];
  done: MessageKey;
  /** Whether its commands work on one cluster that the reader names. */
  perCluster: boolean;
}

/** Asks one cluster; the reader sets its name first. */
export const KUBECTL = 'kubectl --context "$CLUSTER"';

/** Asks the cluster in which Argo CD runs. */
const HUB_KUBECTL = 'kubectl --context "$HUB" --namespace argocd';

/** Whether each of several clusters runs an Argo CD of its own. */
function isPerCluster({ choices, clusters }: PlatformModel): boolean {
  return (
    choices['gitops-engine'] === 'argocd-per-cluster' && clusters.length > 1
  );
}

/** Names that commands read: the cluster, and with Argo CD the one where it runs. */
export function runbookNames(model: PlatformModel): string[] {
  const { clusters, delivery } = model;
  const hub = isPerCluster(model)
    ? '"$CLUSTER"'
    : clusters.find(({ server }) => server === IN_CLUSTER_SERVER)?.name;
  return [
    `export CLUSTER=${clusters[0].name}`,
    ...(delivery.engine === 'argocd'
      ? [`export HUB=${hub ?? 'CONTEXT_OF_ARGO_CD'}`]
      : []),
  ];
}

/** Shows what the GitOps engine says of a cluster. */
export function engineStatus({ delivery }: PlatformModel): string {
  return delivery.engine === 'argocd'
    ? `${HUB_KUBECTL} get applications.argoproj.io | grep "$CLUSTER"`
    : `${KUBECTL} get kustomizations.kustomize.toolkit.fluxcd.io --all-namespaces`;
}

/** Asks the GitOps engine where it runs. */
export function engineKubectl({ delivery }: PlatformModel): string {
  return delivery.engine === 'argocd'
    ? HUB_KUBECTL
    : `${KUBECTL} --namespace flux-system`;
}

/** Shows whether the GitOps engine can read the repositories. */
export function sourceStatus(model: PlatformModel): string {
  return model.delivery.engine === 'argocd'
    ? `${HUB_KUBECTL} get applications.argoproj.io --output custom-columns='NAME:.metadata.name,ERROR:.status.conditions[?(@.type=="ComparisonError")].message'`
    : `${engineKubectl(model)} get gitrepositories.source.toolkit.fluxcd.io`;
}

/** Lets the GitOps engine read the repository at once. */
export function engineRefresh({ delivery }: PlatformModel): string {
  return delivery.engine === 'argocd'
    ? `${HUB_KUBECTL} annotate applications.argoproj.io --all argocd.argoproj.io/refresh=normal --overwrite`
    : `${KUBECTL} annotate ${
        delivery.artifact ? 'ocirepositories' : 'gitrepositories'
      }.source.toolkit.fluxcd.io --all --all-namespaces "reconcile.fluxcd.io/requestedAt=$(date +%s)" --overwrite`;
}

/** Keeps the GitOps engine from acting on a cluster. */
export function engineStop(model: PlatformModel): string {
  const { clusters, delivery } = model;
  if (delivery.engine === 'flux')
    return `${KUBECTL} --namespace flux-system scale deployment/kustomize-controller deployment/helm-controller --replicas=0`;
  return clusters.length === 1 || isPerCluster(model)
    ? `${HUB_KUBECTL} scale statefulset/argocd-application-controller --replicas=0`
    : 'argocd cluster rm "$CLUSTER"';
}
