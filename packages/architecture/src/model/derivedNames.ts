/** Name of the namespace of a tenant in an environment. */
export function namespaceName(options: {
  tenant: string;
  environment: string;
}): string {
  return `${options.tenant}-${options.environment}`;
}

/**
 * Name under which the engine holds an app in one environment of one cluster.
 * Dots keep the parts apart, since no part can contain one.
 */
export function appInstanceName(options: {
  app: string;
  environment: string;
  cluster: string;
}): string {
  return `${options.app}.${options.environment}.${options.cluster}`;
}

/** Name under which the engine holds a tenant in one environment of one cluster. */
export function tenantInstanceName(options: {
  tenant: string;
  environment: string;
  cluster: string;
}): string {
  return `tenant.${options.tenant}.${options.environment}.${options.cluster}`;
}

/** Namespace in which an operator of one's own runs. */
export function operatorNamespace(operator: string): string {
  return `operator-${operator}`;
}

/** Name of the resource of a kind: the kind in lower case with an "s" where none is given. */
export function resourceName(options: {
  kind: string;
  plural?: string;
}): string {
  return options.plural ?? `${options.kind.toLowerCase()}s`;
}
