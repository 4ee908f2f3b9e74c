/** Address of the API server as seen by what runs in the same cluster. */
export const IN_CLUSTER_SERVER = 'https://kubernetes.default.svc';

/** Branch that the engine follows when the intent names none. */
export const DEFAULT_BRANCH = 'main';

/** Language of the records when the intent names none. */
export const DEFAULT_LANGUAGE = 'en';

/** Time zone of sync windows that name none. */
export const DEFAULT_TIME_ZONE = 'UTC';

/** Port that a tenant may reach when the intent names none: that of HTTPS. */
export const DEFAULT_EGRESS_PORT = 443;

/** Limit of a namespace when the intent sets none. */
export const DEFAULT_QUOTA = { cpu: '4', memory: '8Gi', pods: 50 } as const;

/** What a replica asks for when the intent says nothing. */
export const DEFAULT_RESOURCES = { cpu: '100m', memory: '128Mi' } as const;

/** Processor use that the autoscaler aims at when the intent names none. */
export const DEFAULT_TARGET_CPU_PERCENT = 70;

/** Replicas when the intent names none: in production one may fail. */
export const DEFAULT_REPLICAS = { production: 2, nonproduction: 1 } as const;

const PRODUCTION_NAMES = new Set(['prod', 'production']);

/** Whether an environment of the intent is a production environment. */
export function isProduction(environment: {
  name: string;
  production?: boolean;
}): boolean {
  return environment.production ?? PRODUCTION_NAMES.has(environment.name);
}
