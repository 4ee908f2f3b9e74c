import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { KubernetesObject } from '../../KubernetesObject';
import { azureIdentity } from '../../facts/azureIdentity';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';

interface DeploymentRuntimeConfig extends KubernetesObject {
  spec: object;
}

/** How the pods of providers run: with the identity that the infrastructure code made for them, and with few rights. */
export function runtimeConfig(cluster: ClusterModel): DeploymentRuntimeConfig {
  const { annotations, labels } = azureIdentity({
    addon: 'crossplane',
    cluster,
  });
  return {
    apiVersion: 'pkg.crossplane.io/v1beta1',
    kind: 'DeploymentRuntimeConfig',
    metadata: { name: 'cloud-provider' },
    spec: {
      serviceAccountTemplate: {
        metadata: { name: 'cloud-provider', annotations },
      },
      deploymentTemplate: {
        spec: {
          selector: {},
          template: {
            metadata: { labels },
            spec: {
              securityContext: RESTRICTED_POD,
              containers: [
                {
                  name: 'package-runtime',
                  securityContext: RESTRICTED_CONTAINER,
                  resources: {
                    requests: { cpu: '100m', memory: '256Mi' },
                    limits: { memory: '1Gi' },
                  },
                },
              ],
            },
          },
        },
      },
    },
  };
}
