import { severalObjectsRule } from '../../rule/Rule';
import { textAt } from '../../objects/fieldValue';
import { parseKubernetesMinor } from '../../rule/KubernetesVersion';

/** Minor versions that a kubelet may be behind the API server. */
const OLDEST_KUBELET = 3;

/** Rule `version-skew`. */
export const versionSkew = severalObjectsRule({
  id: 'version-skew',
  category: 'cluster',
  title: 'The kubelet does not fit the API server',
  severity: 'high',
  why: 'A kubelet newer than the API server, or more than three versions older, is not supported.',
  fix: 'Upgrade the node, or the control plane first.',
  match: ['Node'],
  reads: ['Node'],
  live: true,
  evaluate(subject, { minor }) {
    const version = textAt(
      subject.value,
      'status',
      'nodeInfo',
      'kubeletVersion',
    );
    if (!version)
      return {
        status: 'unknown',
        message: 'the node does not say its version',
      };
    const behind = minor - parseKubernetesMinor(version);
    return behind >= 0 && behind <= OLDEST_KUBELET
      ? { status: 'pass' }
      : {
          status: 'fail',
          path: ['status', 'nodeInfo', 'kubeletVersion'],
          message: `the kubelet is ${version}, the API server 1.${minor}`,
        };
  },
});
