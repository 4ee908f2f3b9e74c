import {
  type AppEnvironmentModel,
  type AppModel,
  compareNames,
} from '@kubernetes-architect/architecture';

/** Whether an identity is the service that a token is for. */
function isAudience(identity: string): boolean {
  return identity.startsWith('https://');
}

/** The cloud of an identity is told by its form; the service that a token is for is in none. */
function annotationOf(identity: string): string | undefined {
  if (isAudience(identity)) return undefined;
  if (identity.startsWith('arn:')) return 'eks.amazonaws.com/role-arn';
  return identity.includes('@')
    ? 'iam.gke.io/gcp-service-account'
    : 'azure.workload.identity/client-id';
}

/** Services that tokens of an app are for, in any environment. */
export function tokenAudiences({ environments }: AppModel): string[] {
  const identities = environments.flatMap(({ identity }) => identity ?? []);
  return [...new Set(identities.filter(isAudience))].sort(compareNames);
}

/** Annotations of the service account by which the cloud knows it. */
export function identityAnnotations({
  identity,
}: AppEnvironmentModel): Record<string, string> | undefined {
  const annotation = identity && annotationOf(identity);
  return annotation ? { [annotation]: identity } : undefined;
}

/** Whether the webhook of Azure has to hand tokens to the pods. */
export function usesAzureIdentity(app: AppModel): boolean {
  return app.environments.some(
    ({ identity }) =>
      identity !== undefined &&
      annotationOf(identity)?.startsWith('azure') === true,
  );
}
