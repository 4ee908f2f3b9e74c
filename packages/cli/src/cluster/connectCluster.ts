import {
  HttpMethod,
  IsomorphicFetchHttpLibrary,
  KubeConfig,
  RequestContext,
} from '@kubernetes/client-node';
import { CommandError } from '../CommandError';
import { errorMessage } from '../errorFacts';
import { readTextFile } from '../files/readTextFile';
import type { ClusterConnection } from './ClusterConnection';
import { readLimitedText } from './readLimitedText';

/** One request, the reading of its page included. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Longest page. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** A connection, and the names of what it goes to. */
export interface ConnectedCluster {
  connection: ClusterConnection;
  /** Name of the cluster in the kubeconfig. */
  cluster: string;
}

/**
 * Connects with the address and credentials of a context of a kubeconfig. As with kubectl, the kubeconfig may run an
 * `exec` plugin: it is the caller's own file.
 *
 * @throws CommandError when the file or the context cannot be used
 */
export async function connectCluster(options: {
  file: string;
  context?: string;
}): Promise<ConnectedCluster> {
  const { file } = options;
  const config = new KubeConfig();
  // Says what is wrong with the file before client-node does.
  await readTextFile(file);
  try {
    config.loadFromFile(file);
  } catch (error) {
    throw CommandError.ofFile(
      file,
      `is not a valid kubeconfig: ${errorMessage(error)}`,
    );
  }
  const context = options.context ?? config.getCurrentContext();
  if (!config.getContextObject(context)) {
    const known = config.getContexts().map(({ name }) => name);
    throw CommandError.ofFile(
      file,
      `has no context "${context}"; it has ${known.join(', ') || 'none'}`,
    );
  }
  config.setCurrentContext(context);
  const cluster = config.getCurrentCluster();
  const server = cluster?.server.replace(/\/+$/, '');
  if (!cluster || !server || !/^https?:\/\//.test(server)) {
    throw CommandError.ofFile(
      file,
      `gives context "${context}" no cluster with an http(s) address`,
    );
  }
  const probe = new RequestContext(server, HttpMethod.GET);
  try {
    await config.applySecurityAuthentication(probe);
  } catch (error) {
    throw CommandError.ofFile(
      file,
      `gives context "${context}" no usable credentials: ${errorMessage(
        error,
      )}`,
    );
  }
  return { connection: connection(server, probe), cluster: cluster.name };
}

function connection(server: string, probe: RequestContext): ClusterConnection {
  const http = new IsomorphicFetchHttpLibrary();
  const dispatcher = probe.getDispatcher();
  return {
    async get(path) {
      const request = new RequestContext(`${server}${path}`, HttpMethod.GET);
      for (const [name, value] of Object.entries(probe.getHeaders())) {
        request.setHeaderParam(name, value);
      }
      request.setHeaderParam('Accept', 'application/json');
      request.setSignal(AbortSignal.timeout(REQUEST_TIMEOUT_MS));
      if (dispatcher) request.setDispatcher(dispatcher);
      const answer = await http.send(request).toPromise();
      return {
        status: answer.httpStatusCode,
        text: await readLimitedText(answer.body.stream(), MAX_PAGE_BYTES),
      };
    },
    async close() {
      await dispatcher?.close();
    },
  };
}
