import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';

/** The cloud of an identity is told by its form. */
function annotationOf(identity: string): string {
  if (identity.startsWith('arn:')) return 'eks.amazonaws.com/role-arn';
  return identity.includes('@')
    ? 'iam.gke.io/gcp-service-account'
    : 'azure.workload.identity/client-id';
}

/** Annotations of the service account by which the cloud knows it. */
export function identityAnnotations({
  identity,
}: AppEnvironmentModel): Record<string, string> | undefined {
  return identity === undefined
    ? undefined
    : { [annotationOf(identity)]: identity };
}

/** Whether the webhook of Azure has to hand tokens to the pods. */
export function usesAzureIdentity(app: AppModel): boolean {
  return app.environments.some(
    ({ identity }) =>
      identity !== undefined && annotationOf(identity).startsWith('azure'),
  );
}
