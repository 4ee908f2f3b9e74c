import type { KubernetesObject } from '../../KubernetesObject';

interface ClusterServingRuntime extends KubernetesObject {
  spec: object;
}

/** vLLM for language models on one GPU, confined as other pods are. */
export function platformRuntime(): ClusterServingRuntime {
  return {
    apiVersion: 'serving.kserve.io/v1alpha1',
    kind: 'ClusterServingRuntime',
    metadata: { name: 'platform-vllm' },
    spec: {
      annotations: {
        'prometheus.kserve.io/path': '/metrics',
        'prometheus.kserve.io/port': '8080',
      },
      supportedModelFormats: [
        { name: 'vLLM', version: '1', autoSelect: true, priority: 2 },
      ],
      protocolVersions: ['v2'],
      containers: [
        {
          name: 'kserve-container',
          image: 'vllm/vllm-openai:v0.10.2',
          command: ['python3', '-m', 'vllm.entrypoints.openai.api_server'],
          args: [
            '--model=/mnt/models',
            '--served-model-name={{.Name}}',
            '--port=8080',
          ],
          env: [{ name: 'HOME', value: '/tmp' }],
          ports: [{ containerPort: 8080, protocol: 'TCP' }],
          resources: {
            requests: { cpu: '2', memory: '16Gi', 'nvidia.com/gpu': '1' },
            limits: { memory: '32Gi', 'nvidia.com/gpu': '1' },
          },
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
            runAsNonRoot: true,
            runAsUser: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          volumeMounts: [{ name: 'shared-memory', mountPath: '/dev/shm' }],
        },
      ],
      volumes: [
        {
          name: 'shared-memory',
          emptyDir: { medium: 'Memory', sizeLimit: '4Gi' },
        },
      ],
    },
  };
}
