import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ClusterErrorCode } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** Codes of Node and of undici for a connection that could not be made or broke. */
const CONNECTION_CODES =
  /^(E(CONN\w+|HOST\w+|NET\w+|PIPE|AI_AGAIN|NOTFOUND|ADDRNOTAVAIL)|UND_ERR_SOCKET|.*CERT.*|ERR_TLS.*|ERR_SSL.*|EPROTO|DEPTH_ZERO.*|UNABLE_TO.*)$/;

const TIMEOUT_CODES =
  /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|UND_ERR_ABORTED)$/;

/** Whether nothing else can be expected of the cluster in this read. */
export function isFatal(error: ClusterReadError): boolean {
  return ['unauthorized', 'timeout', 'unreachable', 'misconfigured'].includes(
    error.code,
  );
}

/** Turns anything that was thrown while a cluster was read into an error for users, without addresses or credentials. */
export function toClusterReadError(
  cluster: string,
  error: unknown,
): ClusterReadError {
  if (error instanceof ClusterReadError) {
    return error;
  }
  const names = causeChain(error);
  if (names.some(name => /^(AbortError|TimeoutError)$/.test(name))) {
    return timeoutError(cluster, error);
  }
  if (names.some(name => TIMEOUT_CODES.test(name))) {
    return timeoutError(cluster, error);
  }
  const code = names.find(name => CONNECTION_CODES.test(name));
  if (code) {
    return new ClusterReadError({
      code: 'unreachable',
      cluster,
      message: `Cluster "${cluster}" cannot be reached (${code})`,
      remedy:
        'Check that its API server runs, and the address and certificate authority in its kubeconfig.',
      cause: error,
    });
  }
  return new ClusterReadError({
    code: 'unknown',
    cluster,
    message: `Cluster "${cluster}" could not be read`,
    remedy: 'See the log of the backend for the cause.',
    cause: error,
  });
}

/** A cluster that gave no complete answer before its deadline. */
export function timeoutError(
  cluster: string,
  cause?: unknown,
): ClusterReadError {
  return new ClusterReadError({
    code: 'timeout',
    cluster,
    message: `Cluster "${cluster}" did not answer before its deadline`,
    remedy:
      'Check the load of its API server, or raise kubernetesArchitect.reader.deadlineSeconds.',
    cause,
  });
}

/** Turns an HTTP status of the API server into an error. */
export function statusError(options: {
  cluster: string;
  status: number;
  /** What was asked, as in a role, e.g. `apps/deployments`. */
  resource: string;
}): ClusterReadError {
  const { cluster, status, resource } = options;
  const { code, message, remedy } = describeStatus(status, resource);
  return new ClusterReadError({
    code,
    cluster,
    message: `Cluster "${cluster}" ${message}`,
    remedy,
  });
}

function describeStatus(
  status: number,
  resource: string,
): { code: ClusterErrorCode; message: string; remedy: string } {
  switch (status) {
    case 401:
      return {
        code: 'unauthorized',
        message: 'refused the credentials (401)',
        remedy: 'Renew the credentials in its kubeconfig.',
      };
    case 403:
      return {
        code: 'forbidden',
        message: `does not allow listing ${resource} (403)`,
        remedy: `Grant the verb list on ${resource} to the identity in its kubeconfig.`,
      };
    case 410:
      return {
        code: 'expired',
        message: `expired the list of ${resource} twice (410)`,
        remedy: 'It is asked again with the next refresh.',
      };
    case 429:
      return {
        code: 'throttled',
        message: `asks to slow down while listing ${resource} (429)`,
        remedy: 'It is asked again with the next refresh.',
      };
    default:
      return status >= 500
        ? {
            code: 'unavailable',
            message: `failed while listing ${resource} (${status})`,
            remedy: 'Check the log of its API server.',
          }
        : {
            code: 'unknown',
            message: `answered ${status} to listing ${resource}`,
            remedy: 'Check that its Kubernetes version serves this resource.',
          };
  }
}

/** Names and codes of an error and of its causes. Errors of another realm are no instances of Error here. */
function causeChain(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && isObject(current); depth++) {
    names.push(
      ...[current.name, current.code].filter(
        value => typeof value === 'string',
      ),
    );
    current = current.cause;
  }
  return names;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
