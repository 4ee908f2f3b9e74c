import type { RepositoryFile } from '../../tree/RepositoryTree';
import { recoveryScript } from '../recoveryFolder';

/** Label by which machines tell their zone, or their hall. */
export const ZONE_LABEL = 'topology.kubernetes.io/zone';

/** Takes everything out of a zone, before it fails or after it failed by half; takes it back, too. */
export function evacuateScript(): RepositoryFile {
  return recoveryScript('evacuate-zone.sh', {
    about:
      'Empties a zone of a cluster: bash recovery/evacuate-zone.sh CLUSTER ZONE [back]',
    lines: [
      'cluster="${1:?name the cluster}"',
      'zone="${2:?name the zone}"',
      'kube() { kubectl --context "$cluster" "$@"; }',
      `selector="${ZONE_LABEL}=$zone"`,
      'if [ "${3:-}" = back ]; then',
      '  kube uncordon --selector "$selector"',
      '  exit 0',
      'fi',
      '',
      `others="$(kube get nodes --selector "${ZONE_LABEL},${ZONE_LABEL}!=$zone" --no-headers | grep -c " Ready" || true)"`,
      'if [ "$others" -eq 0 ]; then',
      '  echo "No machine outside of $zone is ready: nothing could move." >&2',
      '  exit 1',
      'fi',
      'echo "Volumes that stay in $zone, whose pods wait until it is back or their data is restored:"',
      'kube get persistentvolumes --output json | jq --raw-output --arg zone "$zone" \'.items[] | select([.spec.nodeAffinity.required.nodeSelectorTerms[]?.matchExpressions[]?.values[]?] | index($zone)) | "\\(.spec.claimRef.namespace)/\\(.spec.claimRef.name)"\'',
      '',
      'begin=$SECONDS',
      'kube cordon --selector "$selector"',
      '# Budgets of disruption are kept: a pod that may not go yet is tried again.',
      'kube drain --selector "$selector" --ignore-daemonsets --delete-emptydir-data --timeout="${PATIENCE:-30m}"',
      'echo "Empty after $((SECONDS - begin)) seconds."',
    ],
  });
}
