import type { KubernetesObject } from '../cluster/KubernetesApi.ts';

/** Larger than any simulated node, so its pods stay Pending. */
const TOO_MUCH_MEMORY = '4Ti';

interface Workload {
  kind: 'Deployment' | 'StatefulSet';
  namespace: string;
  name: string;
  replicas: number;
  cpu: string;
  memory: string;
}

const WORKLOADS: Workload[] = [
  {
    kind: 'Deployment',
    namespace: 'shop',
    name: 'storefront',
    replicas: 6,
    cpu: '500m',
    memory: '512Mi',
  },
  {
    kind: 'Deployment',
    namespace: 'shop',
    name: 'checkout',
    replicas: 3,
    cpu: '250m',
    memory: '256Mi',
  },
  {
    kind: 'StatefulSet',
    namespace: 'shop',
    name: 'orders-database',
    replicas: 3,
    cpu: '1',
    memory: '4Gi',
  },
  {
    kind: 'Deployment',
    namespace: 'payments',
    name: 'ledger',
    replicas: 2,
    cpu: '500m',
    memory: '1Gi',
  },
  {
    kind: 'Deployment',
    namespace: 'analytics',
    name: 'report-builder',
    replicas: 2,
    cpu: '1',
    memory: TOO_MUCH_MEMORY,
  },
];

/** Some teams' workloads over three namespaces; `analytics/report-builder` asks for more memory than any node has and stays Pending. */
export function sampleWorkload(): KubernetesObject[] {
  const namespaces = [...new Set(WORKLOADS.map(({ namespace }) => namespace))];
  return [
    ...namespaces.map(name => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name,
        labels: { 'pod-security.kubernetes.io/enforce': 'baseline' },
      },
    })),
    ...WORKLOADS.flatMap(workload => [service(workload), controller(workload)]),
  ];
}

function controller(workload: Workload): KubernetesObject {
  const { kind, namespace, name, replicas, cpu, memory } = workload;
  const labels = { 'app.kubernetes.io/name': name };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace, labels },
    spec: {
      replicas,
      ...(kind === 'StatefulSet' ? { serviceName: name } : {}),
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'topology.kubernetes.io/zone',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: labels },
            },
          ],
          containers: [
            {
              name: 'main',
              image: `registry.example.com/${namespace}/${name}:1.0.0`,
              ports: [{ name: 'http', containerPort: 8080 }],
              resources: { requests: { cpu, memory }, limits: { memory } },
            },
          ],
        },
      },
    },
  };
}

function service({ kind, namespace, name }: Workload): KubernetesObject {
  const labels = { 'app.kubernetes.io/name': name };
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels },
    spec: {
      ...(kind === 'StatefulSet' ? { clusterIP: 'None' } : {}),
      selector: labels,
      ports: [{ name: 'http', port: 80, targetPort: 'http' }],
    },
  };
}
