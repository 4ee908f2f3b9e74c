import { DEFAULT_NETWORK } from '../../model/resolveClusterNetwork';
import { cidrsOverlap } from '../cidr';
import type { FieldPath, FieldProblem } from '../IntentProblem';
import type { PlatformIntent } from '../intentSchema';
import { findDuplicates, type IntentCheck } from './IntentCheck';

type Cluster = PlatformIntent['spec']['clusters'][number];

const RANGES = ['cidr', 'podCidr', 'serviceCidr'] as const;

/** Machines, pods and Services of one cluster have addresses of their own. */
function checkRanges(path: FieldPath, { network }: Cluster): FieldProblem[] {
  if (!network) return [];
  const ranges = RANGES.map(field => ({
    field,
    cidr: network[field] ?? DEFAULT_NETWORK[field],
  }));
  return ranges.flatMap(({ field, cidr }, index) =>
    ranges
      .slice(0, index)
      .filter(other => cidrsOverlap(cidr, other.cidr))
      .map(other => ({
        // Of two ranges the one that was written is the one to change.
        path: [
          ...path,
          'network',
          network[field] === undefined ? other.field : field,
        ],
        message: `shares addresses with ${
          network[field] === undefined
            ? `${field}, which is ${cidr}`
            : `${other.field}, which is ${other.cidr}`
        }: give each its own range`,
      })),
  );
}

/** No more failure domains are used than there are. */
function checkZones(path: FieldPath, cluster: Cluster): FieldProblem[] {
  const zones = cluster.network?.zones;
  if (!zones) return [];
  const known = `names ${zones.length} in network.zones`;
  const problems = findDuplicates([...path, 'network', 'zones'], zones);
  const members = cluster.controlPlane?.zones;
  if (members !== undefined && members > zones.length)
    problems.push({
      path: [...path, 'controlPlane', 'zones'],
      message: `must be at most ${zones.length}, since the cluster ${known}`,
    });
  for (const [index, pool] of (cluster.nodePools ?? []).entries())
    if (pool.zones !== undefined && pool.zones > zones.length)
      problems.push({
        path: [...path, 'nodePools', index, 'zones'],
        message: `must be at most ${zones.length}, since the cluster ${known}`,
      });
  return problems;
}

/** etcd needs a majority, which an even number does not make larger. */
function checkMembers(
  path: FieldPath,
  { controlPlane }: Cluster,
): FieldProblem[] {
  const { service, members = 1 } = controlPlane ?? {};
  if (service !== 'self-managed' || members % 2 === 1) return [];
  return [
    {
      path: [...path, 'controlPlane', 'members'],
      message: `must be odd: ${members} members survive no more failures than ${
        members - 1
      }`,
    },
  ];
}

/** The API server can be reached from somewhere. */
function checkEndpoint(path: FieldPath, { endpoint }: Cluster): FieldProblem[] {
  if (endpoint?.private !== false || endpoint.publicCidrs?.length) return [];
  return [
    {
      path: [...path, 'endpoint', 'publicCidrs'],
      message:
        'must name a network when private is false, or nobody reaches the API server',
    },
  ];
}

function checkPools(path: FieldPath, { nodePools = [] }: Cluster) {
  return nodePools.flatMap(({ gpu, purpose }, index): FieldProblem[] =>
    gpu && purpose !== undefined && purpose !== 'gpu'
      ? [
          {
            path: [...path, 'nodePools', index, 'purpose'],
            message: 'must be gpu, since the nodes of the pool have GPUs',
          },
        ]
      : [],
  );
}

/** What is said of networks, members and pools of a cluster fits together. */
export const checkInfrastructure: IntentCheck = ({ spec }) =>
  spec.clusters.flatMap((cluster, index) => {
    const path: FieldPath = ['spec', 'clusters', index];
    return [
      ...checkRanges(path, cluster),
      ...checkZones(path, cluster),
      ...checkMembers(path, cluster),
      ...checkEndpoint(path, cluster),
      ...checkPools(path, cluster),
    ];
  });
