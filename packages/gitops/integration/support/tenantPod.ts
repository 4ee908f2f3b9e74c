/** What a test changes in the pod. */
export interface PodChanges {
  container?: object;
  pod?: object;
}

/** A pod that keeps to every rule of a tenant's namespace, but for the changes. */
export function tenantPod(namespace: string, changes: PodChanges = {}): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', namespace },
    spec: {
      automountServiceAccountToken: false,
      serviceAccountName: 'web',
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 12_345,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      containers: [
        {
          name: 'web',
          image: 'registry.example.com/web:1.0.0',
          resources: {
            limits: { memory: '64Mi' },
            requests: { cpu: '10m', memory: '64Mi' },
          },
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
            readOnlyRootFilesystem: true,
          },
          ...changes.container,
        },
      ],
      ...changes.pod,
    },
  };
}
