import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { allowsNoExemption } from '../policies/admission/podSecurityChoice';

/** Namespaces that every cluster has. They are left as they are. */
const SYSTEM_NAMESPACES = new Set([
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system',
]);

/** Levels of the Pod Security Standards, from the one that allows most. */
const LEVELS = ['privileged', 'baseline', 'restricted'] as const;

/** Beginning of the names of namespaces that OpenShift owns. */
const OPENSHIFT_PREFIX = 'openshift-';

/** Whether a namespace is made with the add-on that lives in it. */
export function isOwnNamespace(namespace: string): boolean {
  return (
    !SYSTEM_NAMESPACES.has(namespace) && !namespace.startsWith(OPENSHIFT_PREFIX)
  );
}

/** Pod Security Standards of the oldest Kubernetes version among the clusters. */
function standardsVersion({ clusters }: PlatformModel): string {
  const minors = clusters.map(({ kubernetesVersion }) =>
    Number(kubernetesVersion.split('.')[1]),
  );
  return `v1.${Math.min(...minors)}`;
}

/** The strictest level under which all add-ons of a namespace run. */
function levelOf(addons: readonly SelectedAddon[], namespace: string) {
  const needed = new Set(
    addons
      .filter(({ definition }) => definition.namespace === namespace)
      .map(({ definition }) => definition.podSecurity),
  );
  return LEVELS.find(level => needed.has(level)) ?? 'restricted';
}

/**
 * Labels by which a namespace of add-ons is held to the level that all of them
 * can run under. Where nothing should be exempt, what host agents still need
 * is warned about and audited.
 */
export function addonNamespaceLabels(options: {
  model: PlatformModel;
  addons: readonly SelectedAddon[];
  namespace: string;
}): Record<string, string> {
  const { model, addons, namespace } = options;
  const level = levelOf(addons, namespace);
  const version = standardsVersion(model);
  const wanted = allowsNoExemption(model) ? 'restricted' : level;
  const levels = { audit: wanted, enforce: level, warn: wanted };
  return Object.fromEntries(
    Object.entries(levels).flatMap(([mode, ofMode]) => [
      [`pod-security.kubernetes.io/${mode}`, ofMode],
      [`pod-security.kubernetes.io/${mode}-version`, version],
    ]),
  );
}
