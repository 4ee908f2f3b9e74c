import type {
  ClusterModel,
  EnvironmentModel,
} from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { istioPlatform } from '../../facts/istioPlatform';
import { spread } from '../../facts/spread';

/** What holds on every cluster. */
export function istiodBase({ choices, has }: AddonPlatform): HelmValues {
  const ambient = choices['service-mesh'] === 'istio-ambient';
  return {
    ...(ambient && { profile: 'ambient' }),
    // Without it each pod gets a container that sets up its network with rights: https://istio.io/latest/docs/setup/additional-setup/cni/.
    pilot: { cni: { enabled: true } },
    // The namespace of gateways asks for it.
    gateways: { seccompProfile: { type: 'RuntimeDefault' } },
    meshConfig: {
      accessLogEncoding: 'JSON',
      enablePrometheusMerge: true,
      // Only what the mesh knows may be called from it.
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
      ...(has('opentelemetry-operator') && { enableTracing: true }),
    },
    resources: {
      requests: { cpu: '250m', memory: '1Gi' },
      limits: { memory: '4Gi' },
    },
    ...(!ambient && {
      global: {
        proxy: {
          resources: {
            requests: { cpu: '50m', memory: '96Mi' },
            limits: { memory: '512Mi' },
          },
        },
      },
    }),
  };
}

/** Two copies at least where production depends on them. */
export function istiodSize(
  _: AddonPlatform,
  { production }: EnvironmentModel,
): HelmValues {
  return {
    autoscaleEnabled: production,
    autoscaleMin: production ? 2 : 1,
    autoscaleMax: production ? 5 : 1,
    replicaCount: production ? 2 : 1,
    global: { defaultPodDisruptionBudget: { enabled: production } },
    topologySpreadConstraints: spread({ app: 'istiod' }),
  };
}

/** Name of the cluster in the mesh, of its network, and what it runs on. */
export function istiodCluster(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): HelmValues {
  return {
    global: {
      ...istioPlatform(cluster),
      meshID: model.name,
      network: cluster.name,
      multiCluster: { clusterName: cluster.name },
    },
  };
}
