import type { AccessModel } from './AccessModel';
import type { OperatorModel } from './OperatorModel';
import type { PoliciesModel } from './PoliciesModel';
import type { AddonRequest } from '../intent/addonSchema';
import type { PlatformIntent } from '../intent/intentSchema';
import type { Language } from '../translations/Language';

/**
 * GitOps engine that brings the repository into the clusters.
 *
 * @public
 */
export type DeliveryEngine = PlatformIntent['spec']['delivery']['engine'];

/**
 * Addresses of the parts of a tree that is cut into repositories.
 *
 * @public
 */
export interface RepositoriesModel {
  /** Add-ons, policies and infrastructure code. */
  infrastructure: string;
  /** All apps. */
  apps: string;
  /** Apps of each tenant, by name of the tenant. */
  appsByTenant: Readonly<Record<string, string>>;
}

/**
 * A time in which production may, or may not, change.
 *
 * @public
 */
export interface SyncWindowModel {
  kind: 'allow' | 'deny';
  /** Five fields of cron. */
  schedule: string;
  /** For example `8h`. */
  duration: string;
  timeZone: string;
}

/**
 * The tree as an OCI artifact.
 *
 * @public
 */
export interface ArtifactModel {
  /** Address in the registry, such as `oci://ghcr.io/acme/platform`. */
  url: string;
  /** Whether it is read with credentials. */
  private: boolean;
}

/**
 * Where the engine says that a delivery failed.
 *
 * @public
 */
export type NotificationsModel = NonNullable<
  PlatformIntent['spec']['delivery']['notifications']
>;

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
 * Addresses and failure domains of a cluster.
 *
 * @public
 */
export interface ClusterNetworkModel {
  /** Of machines. */
  cidr: string;
  podCidr: string;
  serviceCidr: string;
  /** Names of the failure domains; absent where nobody named them. */
  zones?: string[];
  /** How many failure domains are used. */
  zoneCount: number;
}

/**
 * From where an API server is reached.
 *
 * @public
 */
export interface ClusterEndpointModel {
  private: boolean;
  /** Networks outside that may reach it; none when it is private only. */
  publicCidrs: string[];
  /** Name or address that the members of a control plane share. */
  host?: string;
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
  network: ClusterNetworkModel;
  endpoint: ClusterEndpointModel;
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
 * A name or a network that pods may reach by TCP.
 *
 * @public
 */
export type TenantEgressModel = { port: number } & (
  | { host: string; cidr?: undefined }
  | { cidr: string; host?: undefined }
);

/**
 * A team and its namespaces.
 *
 * @public
 */
export interface TenantModel {
  name: string;
  owner: string;
  quota: { cpu: string; memory: string; pods: number };
  /** Clusters that it has for itself; absent where it shares. */
  clusters?: string[];
  /** What all of its pods may reach: names or networks. */
  egress: TenantEgressModel[];
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
        triggers?: Array<
          | {
              type: 'cron';
              timezone: string;
              start: string;
              end: string;
              replicas: number;
            }
          | {
              type: 'kafka';
              bootstrapServers: string;
              topic: string;
              consumerGroup: string;
              threshold: number;
            }
          | { type: 'prometheus'; query: string; threshold: number }
        >;
      };
    };

/**
 * An event that scales an app.
 *
 * @public
 */
export type ScalingTrigger = NonNullable<
  NonNullable<ScalingModel['autoscaling']>['triggers']
>[number];

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
  /** Identity in the cloud that the pods act as. */
  identity?: string;
  /** Switches that the app reads from a file, by name. */
  featureFlags?: Record<string, boolean>;
}

/**
 * Way into an app from outside the cluster.
 *
 * @public
 */
export interface IngressModel {
  /** Class of an ingress controller; absent for a route of the gateway. */
  className?: string;
  /** Namespace of that controller. */
  controllerNamespace?: string;
  tlsSecretName: string;
  rateLimit?: { requests: number; per: 'second' | 'minute' | 'hour' };
  authentication?: { issuer: string; jwksUri: string; audiences: string[] };
}

/**
 * A secret that an app reads.
 *
 * @public
 */
export interface SecretReferenceModel {
  name: string;
  keys: string[];
  /** Entry of the store; absent where it follows from the names. */
  remote?: string;
  as: 'files' | 'variables';
}

/**
 * Part of an answer from documents, and the model it asks.
 *
 * @public
 */
export interface RetrievalModel {
  role: 'api' | 'embedding' | 'ingestion';
  /** App that serves the model. */
  app: string;
  collection: string;
  topic: string;
}

/**
 * How a model is served.
 *
 * @public
 */
export interface InferenceModel {
  /** Absent where the decision ai-serving says it. */
  server?: 'bentoml' | 'kserve' | 'plain' | 'seldon' | 'triton' | 'vllm';
  name: string;
  uri?: string;
  format?: string;
  cacheSize: string;
  gpus: number;
  startupMinutes: number;
}

/**
 * A workload of a tenant.
 *
 * @public
 */
export interface AppModel {
  name: string;
  tenant: string;
  kind: 'cron' | 'inference' | 'job' | 'stateful' | 'web' | 'worker';
  command?: string[];
  args?: string[];
  runAsUser?: number;
  /** Port of the container; only for what serves. */
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
  /** By name. */
  secrets: SecretReferenceModel[];
  /** Absent for an app without metrics of its own. */
  metrics?: {
    path: string;
    port?: number;
    requests: string;
    durations: string;
  };
  objectives?: { availability?: number; latencySeconds?: number };
  rollout?: {
    strategy: 'a-b' | 'blue-green' | 'canary' | 'rolling';
    /** Only for the strategy `a-b`. */
    header?: { name: string; value: string };
    /** Only for the strategy `blue-green`. */
    mirror?: true;
    /** Only for the strategy `canary`. */
    experiment?: true;
    weights: number[];
    stepMinutes: number;
  };
  /** Only for the kind `cron`. */
  schedule?: {
    cron: string;
    timeZone: string;
    concurrency: 'Allow' | 'Forbid' | 'Replace';
    startingDeadlineSeconds: number;
  };
  /** Only for the kinds `cron` and `job`. */
  run?: {
    retries: number;
    deadlineSeconds: number;
    ttlSecondsAfterFinished?: number;
  };
  /** Only for the kind `stateful`. */
  storage?: { size: string; mountPath: string; storageClassName?: string };
  /** Only for the kind `inference`. */
  inference?: InferenceModel;
  retrieval?: RetrievalModel;
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
  /** Language of the records. */
  language: Language;
  /** What was asked for, unchanged. */
  intent: PlatformIntent;
  delivery: {
    engine: DeliveryEngine;
    /** The whole tree, or its fleet part where the decision `repository-layout` cuts it. */
    repository: {
      url: string;
      branch: string;
      /** Whether this and the other repositories are read with credentials. */
      private: boolean;
    };
    /** Where the other parts go when the tree is cut. */
    repositories: RepositoriesModel;
    /** Where the tree is published for the clusters, if they read no Git. */
    artifact?: ArtifactModel;
    syncWindows: SyncWindowModel[];
    notifications?: NotificationsModel;
  };
  /**
   * The option of each decision, by decision: recommended from the requirements, pinned, or said by a field of the
   * intent. Without requirements it holds only what the intent says itself.
   */
  choices: Readonly<Record<string, string | undefined>>;
  /** Add-ons that are asked for by name, by name. */
  addons: AddonRequest[];
  policies: PoliciesModel;
  access: AccessModel;
  /** In the order of promotion. */
  environments: EnvironmentModel[];
  /** By name, as are tenants and apps. */
  clusters: ClusterModel[];
  tenants: TenantModel[];
  apps: AppModel[];
  operators: OperatorModel[];
}
