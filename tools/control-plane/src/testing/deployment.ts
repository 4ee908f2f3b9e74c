import type { KubernetesObject } from '../cluster/KubernetesApi.ts';

/** A Deployment that a simulated cluster can run. */
export function deployment(options: {
  name: string;
  namespace?: string;
  replicas: number;
}): KubernetesObject {
  const { name, namespace = 'default', replicas } = options;
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [{ name: 'main', image: 'example/image:1' }] },
      },
    },
  };
}
