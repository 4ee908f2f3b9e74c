import {
  IN_CLUSTER_SERVER,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import { isPerCluster } from '../../argocd/perCluster';
import { FLUX_NAMESPACE, FLUX_ROOT } from '../../flux/fluxNames';

const KUBECTL = 'kubectl --context "$cluster"';

/** How the engine gets into a new cluster, and how one sees that it is done. */
interface EngineCommands {
  install: string[];
  wait: string[];
}

const FLUX: EngineCommands = {
  install: [
    `${KUBECTL} apply --server-side -k bootstrap/flux`,
    'access',
    `${KUBECTL} apply -k "clusters/$cluster/flux-system"`,
  ],
  // The root is ready when it has brought all others.
  wait: [
    `${KUBECTL} --namespace ${FLUX_NAMESPACE} wait kustomization/${FLUX_ROOT} --for=condition=Ready --timeout="$patience"`,
    `${KUBECTL} --namespace ${FLUX_NAMESPACE} wait kustomizations --all --for=condition=Ready --timeout="$patience"`,
  ],
};

/** Argo CD deletes nothing while it waits: `wait` ends when each Application is in sync and healthy. */
const APPLICATIONS = [
  `--namespace argocd wait applications --all --for=jsonpath='{.status.sync.status}'=Synced --timeout="$patience"`,
  `--namespace argocd wait applications --all --for=jsonpath='{.status.health.status}'=Healthy --timeout="$patience"`,
];

function ofArgoCd(model: PlatformModel): EngineCommands {
  const hub = model.clusters.find(({ server }) => server === IN_CLUSTER_SERVER);
  const install = [
    `${KUBECTL} apply --server-side -k bootstrap/argocd`,
    'access',
  ];
  if (isPerCluster(model))
    return {
      install: [
        ...install,
        `${KUBECTL} apply -f projects/platform.yaml -f "clusters/$cluster/root.yaml"`,
      ],
      wait: APPLICATIONS.map(each => `${KUBECTL} ${each}`),
    };
  const context = hub?.name ?? '"$HUB_CONTEXT"';
  return {
    install: [
      `if [ "$cluster" = ${hub?.name ?? '"$HUB_CONTEXT"'} ]; then`,
      ...install.map(each => `  ${each}`),
      `  ${KUBECTL} apply -f projects/platform.yaml -f bootstrap/root.yaml`,
      'else',
      '  argocd cluster add "$cluster" --name "$cluster" --upsert --yes',
      'fi',
    ],
    wait: APPLICATIONS.map(each => `kubectl --context ${context} ${each}`),
  };
}

/** Commands of the engine of a platform. */
export function engineCommands(model: PlatformModel): EngineCommands {
  return model.delivery.engine === 'flux' ? FLUX : ofArgoCd(model);
}
