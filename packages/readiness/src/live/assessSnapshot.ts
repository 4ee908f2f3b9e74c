import { checkObjects, type CheckOptions } from '../check/checkObjects';
import type { CheckResult } from '../result/CheckResult';
import type { Finding } from '../result/Finding';
import { diagnose } from '../troubleshooting/diagnose';
import type { Diagnosis } from '../troubleshooting/Symptom';
import { addBlindSpots } from './blindSpots';
import type { ClusterSnapshot } from './ClusterSnapshot';
import { LIVE_PLATFORM_NAMESPACES } from './platformNamespaces';
import { snapshotFacts } from './snapshotFacts';

/**
 * What was found in a cluster.
 *
 * @public
 */
export interface Assessment {
  cluster: ClusterSnapshot['metadata'];
  result: CheckResult;
  /** What is wrong right now, with causes and what to do. */
  diagnoses: Diagnosis[];
  /** Kinds that could not be read, written as `apps/Deployment`, with the reason. */
  unreadable: Record<string, string>;
}

/**
 * Judges a cluster from its snapshot. Ages are judged by the time of the snapshot, and the version is that of its API
 * server unless another is asked for. What the snapshot does not know is unknown, never passed.
 *
 * @throws Error for an unknown standard, rule or version
 * @public
 */
export function assessSnapshot(
  snapshot: ClusterSnapshot,
  options: CheckOptions = {},
): Assessment {
  const { objects, unreadable } = snapshotFacts(snapshot);
  const now = Date.parse(snapshot.metadata.observedAt);
  const platformNamespaces =
    options.platformNamespaces ?? LIVE_PLATFORM_NAMESPACES;
  const checked = checkObjects(
    objects,
    {
      ...options,
      kubernetes: options.kubernetes ?? snapshot.server.version?.gitVersion,
      now: options.now ?? now,
      platformNamespaces,
    },
    { live: true, unreadable },
  );
  const result = addBlindSpots({ result: checked, objects, unreadable });
  return {
    cluster: snapshot.metadata,
    result: {
      ...result,
      findings: result.findings.map(finding =>
        withArea(finding, platformNamespaces),
      ),
    },
    diagnoses: diagnose(objects, {
      now,
      unreadable,
      environment: snapshot.metadata.environment,
      platformNamespaces,
    }),
    unreadable,
  };
}

/** The cluster itself and what has no namespace are the platform's. */
function withArea(finding: Finding, platform: readonly string[]): Finding {
  const { namespace, name, kind } = finding.object;
  const place = kind === 'Namespace' ? name : namespace;
  const isPlatform = place === undefined || platform.includes(place);
  return { ...finding, area: isPlatform ? 'platform' : 'tenant' };
}
