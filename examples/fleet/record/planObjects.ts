import type { KubernetesObject } from '@kubernetes-architect/control-plane';
import type { NamespacePlan, WorkloadPlan } from './ClusterPlan';

/** What the level restricted of the Pod Security Standards asks of a container. */
const RESTRICTED = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** Makes the objects of a namespace and its workloads. */
export function namespaceObjects(plan: NamespacePlan): KubernetesObject[] {
  const { name, tenant, podSecurity, workloads } = plan;
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name,
        labels: {
          ...(tenant && { 'kubernetes-architect.io/tenant': tenant }),
          ...(podSecurity && {
            'pod-security.kubernetes.io/enforce': podSecurity,
          }),
        },
      },
    },
    ...workloads.map(workload =>
      workloadObject({ namespace: plan, workload }),
    ),
  ];
}

function workloadObject(options: {
  namespace: NamespacePlan;
  workload: WorkloadPlan;
}): KubernetesObject {
  const { namespace, workload: plan } = options;
  const { partOf } = namespace;
  const labels = {
    'app.kubernetes.io/name': plan.name,
    ...(partOf && { 'app.kubernetes.io/part-of': partOf }),
  };
  const version = plan.image.split(':')[1];
  const metadata = {
    name: plan.name,
    namespace: namespace.name,
    labels: { ...labels, 'app.kubernetes.io/version': version },
  };
  const template = { metadata: { labels }, spec: podSpec(plan, namespace) };
  const selector = { matchLabels: { 'app.kubernetes.io/name': plan.name } };
  const apps = { apiVersion: 'apps/v1', kind: plan.kind, metadata };
  const batch = { apiVersion: 'batch/v1', kind: plan.kind, metadata };
  switch (plan.kind) {
    case 'DaemonSet':
      return { ...apps, spec: { selector, template } };
    case 'StatefulSet':
      return {
        ...apps,
        spec: {
          selector,
          template,
          replicas: plan.replicas,
          serviceName: plan.name,
          podManagementPolicy: 'Parallel',
          ...(plan.storage && {
            volumeClaimTemplates: [claimTemplate(plan.storage)],
          }),
        },
      };
    case 'CronJob':
      return {
        ...batch,
        spec: {
          schedule: plan.schedule,
          jobTemplate: { spec: { backoffLimit: 0, template } },
        },
      };
    case 'Job':
      return { ...batch, spec: { backoffLimit: 0, template } };
    default:
      return { ...apps, spec: { selector, template, replicas: plan.replicas } };
  }
}

function podSpec(plan: WorkloadPlan, namespace: NamespacePlan) {
  const { cpu, memory, kind, nodeSelector } = plan;
  const isJob = kind === 'Job' || kind === 'CronJob';
  return {
    ...(isJob && { restartPolicy: 'Never' }),
    ...(nodeSelector && { nodeSelector }),
    ...(kind === 'DaemonSet' && { tolerations: [{ operator: 'Exists' }] }),
    containers: [
      {
        name: plan.name.replace(/-(api|controller)$/, ''),
        image: plan.image,
        ...(namespace.podSecurity === 'restricted' && {
          securityContext: RESTRICTED,
        }),
        ...(cpu &&
          memory && {
            resources: { requests: { cpu, memory }, limits: { memory } },
          }),
      },
    ],
  };
}

function claimTemplate(storage: string) {
  return {
    metadata: { name: 'data' },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: 'fast',
      resources: { requests: { storage } },
    },
  };
}
