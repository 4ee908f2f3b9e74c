import { severalObjectsRule } from '../../rule/Rule';
import { NEWEST_MINOR } from '../../rule/KubernetesVersion';

/** Minor versions that Kubernetes itself maintains: https://kubernetes.io/releases/patch-releases/. */
const MAINTAINED = 3;

/** Rule `version-outdated`. */
export const versionOutdated = severalObjectsRule({
  id: 'version-outdated',
  category: 'cluster',
  title: 'The version of Kubernetes is out of maintenance',
  severity: 'medium',
  why: 'The project repairs the newest three minor versions only; a vendor may support longer.',
  fix: 'Upgrade one minor version at a time, or set the parameter to what the vendor still supports.',
  parameters: {
    oldest: {
      default: BigInt(NEWEST_MINOR - MAINTAINED + 1),
      description: 'The oldest minor version that still gets repairs.',
    },
  },
  match: 'cluster',
  reads: [],
  live: true,
  evaluate(_subject, { minor, parameters }) {
    return minor >= Number(parameters.oldest)
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `1.${minor} is older than 1.${Number(parameters.oldest)}`,
        };
  },
});
