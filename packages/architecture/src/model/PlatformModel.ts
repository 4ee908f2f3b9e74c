import type { AddonRequest } from '../intent/addonSchema';
import type { PlatformIntent } from '../intent/intentSchema';

/**
 * GitOps engine that brings the repository into the clusters.
 *
 * @public
 */
export type DeliveryEngine = PlatformIntent['spec']['delivery']['engine'];

/**
 * A step on the way to production, with its defaults filled in.
 *
 * @public
 */
export interface EnvironmentModel {
  name: string;
  title: string;
  production: boolean;
  promotesFrom?: string;
}

/**
 * A cluster, with its defaults filled in.
 *
 * @public
 */
export interface ClusterModel {
  name: string;
  /** Names of the environments it hosts, in the order of promotion. */
  environments: string[];
  region: string;
  provider: string;
  tier: 'production' | 'nonproduction';
  /** For example `1.36` or `1.36.3`. */
  kubernetesVersion: string;
  /** Address of the API server as Argo CD reaches it. */
  server: string;
}

/**
 * A namespace of a tenant, on every cluster that hosts its environment.
 *
 * @public
 */
export interface TenantNamespaceModel {
  name: string;
  environment: string;
  clusters: string[];
}

/**
 * A team and its namespaces.
 *
 * @public
 */
export interface TenantModel {
  name: string;
  owner: string;
  quota: { cpu: string; memory: string; pods: number };
  namespaces: TenantNamespaceModel[];
}

/**
 * How many replicas run: a fixed number, or a range that an autoscaler owns.
 *
 * @public
 */
export type ScalingModel =
  | { replicas: number; autoscaling?: undefined }
  | {
      replicas?: undefined;
      autoscaling: {
        minReplicas: number;
        maxReplicas: number;
        targetCpuPercent: number;
      };
    };

/**
 * An app in one environment.
 *
 * @public
 */
export interface AppEnvironmentModel {
  environment: string;
  namespace: string;
  clusters: string[];
  image: string;
  scaling: ScalingModel;
  /** Variables of the container, by name. */
  env: Record<string, string>;
  ingressHost?: string;
}

/**
 * Way into an app from outside the cluster.
 *
 * @public
 */
export interface IngressModel {
  className: string;
  controllerNamespace: string;
  tlsSecretName: string;
}

/**
 * A workload of a tenant.
 *
 * @public
 */
export interface AppModel {
  name: string;
  tenant: string;
  kind: 'web' | 'worker';
  /** Port of the container; only for the kind `web`. */
  port?: number;
  healthPath?: string;
  livenessCommand?: string[];
  ingress?: IngressModel;
  resources: {
    cpu: string;
    memory: string;
    cpuLimit?: string;
    memoryLimit: string;
  };
  egress: Array<{ cidr: string; port: number; protocol: 'TCP' | 'UDP' }>;
  environments: AppEnvironmentModel[];
}

/**
 * The platform with every default filled in, in an order that depends on names
 * alone. Everything that is generated, drawn or compared is a function of it.
 *
 * @public
 */
export interface PlatformModel {
  name: string;
  title: string;
  description?: string;
  /** What was asked for, unchanged. */
  intent: PlatformIntent;
  delivery: {
    engine: DeliveryEngine;
    layout: 'mono';
    repository: { url: string; branch: string };
  };
  /**
   * The option of each decision, by decision: recommended from the requirements, pinned, or said by a field of the
   * intent. Without requirements it holds only what the intent says itself.
   */
  choices: Readonly<Record<string, string | undefined>>;
  /** Add-ons that are asked for by name, by name. */
  addons: AddonRequest[];
  /** In the order of promotion. */
  environments: EnvironmentModel[];
  /** By name, as are tenants and apps. */
  clusters: ClusterModel[];
  tenants: TenantModel[];
  apps: AppModel[];
}
