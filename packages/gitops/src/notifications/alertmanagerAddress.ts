import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { PreparedAddon } from '../addons/PreparedAddon';

/** The add-on that brings an Alertmanager, and its Service: the release and "-alertmanager". */
const ALERTMANAGER_ADDON = 'kube-prometheus-stack';

const ALERTMANAGER_PORT = 9093;

/** Where the Alertmanager of a cluster listens, for what runs in the same cluster; absent where there is none. */
export function alertmanagerAddress(
  prepared: readonly PreparedAddon[],
  cluster: ClusterModel,
): string | undefined {
  const found = prepared.find(
    ({ addon, isOn }) =>
      addon.definition.name === ALERTMANAGER_ADDON && isOn(cluster),
  );
  return (
    found &&
    `http://${ALERTMANAGER_ADDON}-alertmanager.${found.addon.definition.namespace}.svc:${ALERTMANAGER_PORT}`
  );
}
