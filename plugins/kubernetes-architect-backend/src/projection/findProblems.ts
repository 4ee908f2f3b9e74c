import type {
  ClusterProblem,
  NodeSummary,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClaimObject } from '../snapshot/clusterSchemas';
import { secondsBetween } from './secondsBetween';

/** A claim that has been waiting for less than this is on its way. */
const CLAIM_GRACE_SECONDS = 60;

/** Lists everything that is wrong in a cluster, critical first: nodes, workloads, volume claims. */
export function findProblems(options: {
  nodes: readonly NodeSummary[] | undefined;
  workloads: readonly WorkloadSummary[] | undefined;
  claims: readonly ClaimObject[] | undefined;
  now: string;
}): ClusterProblem[] {
  const { nodes, workloads, claims, now } = options;
  const problems = [
    ...(nodes ?? []).flatMap(nodeProblems),
    ...(workloads ?? []).flatMap(workloadProblems),
    ...(claims ?? []).flatMap(claim => claimProblems(claim, now)),
  ];
  return [
    ...problems.filter(({ severity }) => severity === 'critical'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

function nodeProblems(node: NodeSummary): ClusterProblem[] {
  return node.problems.map(reason => ({
    severity: reason === 'NotReady' ? 'critical' : 'warning',
    subject: { kind: 'Node', name: node.name },
    reason,
    message:
      reason === 'NotReady'
        ? `Node ${node.name} is not ready.`
        : `Node ${node.name} reports ${reason}.`,
  }));
}

function workloadProblems(workload: WorkloadSummary): ClusterProblem[] {
  const { kind, namespace, name, health, reasons } = workload;
  if (health !== 'failed' && health !== 'degraded') {
    return [];
  }
  const [reason] = reasons;
  return [
    {
      severity: health === 'failed' ? 'critical' : 'warning',
      subject: { kind, namespace, name },
      reason: reason?.code ?? health,
      message: reason?.message ?? `${kind} ${name} is ${health}.`,
    },
  ];
}

function claimProblems(claim: ClaimObject, now: string): ClusterProblem[] {
  const { name, namespace, creationTimestamp } = claim.metadata;
  const phase = claim.status?.phase;
  if (phase === 'Bound' || phase === undefined) {
    return [];
  }
  if (secondsBetween(creationTimestamp, now) <= CLAIM_GRACE_SECONDS) {
    return [];
  }
  const storageClass = claim.spec?.storageClassName;
  return [
    {
      severity: phase === 'Lost' ? 'critical' : 'warning',
      subject: { kind: 'PersistentVolumeClaim', namespace, name },
      reason: phase,
      message: `Volume claim ${name} is ${phase}${
        storageClass ? ` (storage class ${storageClass})` : ''
      }.`,
    },
  ];
}
