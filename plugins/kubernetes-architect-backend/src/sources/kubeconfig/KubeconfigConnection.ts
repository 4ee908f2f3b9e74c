import { stat } from 'node:fs/promises';
import {
  HttpMethod,
  IsomorphicFetchHttpLibrary,
  KubeConfig,
  RequestContext,
  type ResponseContext,
} from '@kubernetes/client-node';
import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { ClusterConnection, RawAnswer } from './ClusterConnection';
import { readLimitedText } from './readLimitedText';

type Dispatcher = Parameters<RequestContext['setDispatcher']>[0];

/** Credentials that have not come by then (an exec plugin that hangs) are asked for anew with the next read. */
const CREDENTIALS_TIMEOUT_MS = 60_000;

/** What is made once from the kubeconfig and used for all requests. */
interface Session {
  server: string;
  headers: Record<string, string>;
  dispatcher: Dispatcher | undefined;
}

/**
 * Asks an API server with the address and credentials of a kubeconfig; both are client-node's business.
 *
 * @remarks
 *
 * The kubeconfig may run `exec` plugins and name files, as kubectl does. That is allowed only because its path
 * comes from the operator's configuration; a kubeconfig from a user must never come here.
 */
export class KubeconfigConnection implements ClusterConnection {
  readonly cluster: string;
  readonly #file: string;
  readonly #context: string;
  readonly #http = new IsomorphicFetchHttpLibrary();
  #session: Promise<Session> | undefined;
  #loadedAt: number | undefined;

  constructor(options: { cluster: string; file: string; context: string }) {
    this.cluster = options.cluster;
    this.#file = options.file;
    this.#context = options.context;
  }

  async get(
    path: string,
    options: { signal: AbortSignal; maxBytes: number },
  ): Promise<RawAnswer> {
    const answer = await this.#send(path, options.signal);
    if (answer.httpStatusCode !== 401) {
      return this.#read(answer, options.maxBytes);
    }
    // Short-lived credentials may have been renewed in the file or by the exec plugin: ask once more with fresh ones.
    await discard(answer);
    this.#forget();
    return this.#read(await this.#send(path, options.signal), options.maxBytes);
  }

  async close(): Promise<void> {
    await this.#forget();
  }

  /** Drops the session; its connections are closed when their requests have ended. */
  #forget(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    this.#loadedAt = undefined;
    return Promise.resolve(session).then(
      ended => ended?.dispatcher?.close(),
      () => undefined,
    );
  }

  async #send(path: string, signal: AbortSignal): Promise<ResponseContext> {
    const session = await this.#getSession();
    const request = new RequestContext(
      `${session.server}${path}`,
      HttpMethod.GET,
    );
    for (const [name, value] of Object.entries(session.headers)) {
      request.setHeaderParam(name, value);
    }
    request.setHeaderParam('Accept', 'application/json');
    request.setSignal(signal);
    if (session.dispatcher) {
      request.setDispatcher(session.dispatcher);
    }
    return this.#http.send(request).toPromise();
  }

  async #read(answer: ResponseContext, maxBytes: number): Promise<RawAnswer> {
    return {
      status: answer.httpStatusCode,
      retryAfter: answer.headers['retry-after'],
      text: await readLimitedText(answer.body.stream(), maxBytes),
    };
  }

  async #getSession(): Promise<Session> {
    const changedAt = await this.#changeTime();
    if (this.#session && this.#loadedAt === changedAt) {
      return this.#session;
    }
    this.#forget();
    this.#loadedAt = changedAt;
    const session = this.#load();
    this.#session = session;
    const drop = () => {
      if (this.#session === session) {
        this.#session = undefined;
      }
    };
    const timer = setTimeout(drop, CREDENTIALS_TIMEOUT_MS);
    timer.unref();
    session
      // A failure is not kept: the next read tries again.
      .catch(drop)
      .finally(() => clearTimeout(timer));
    return session;
  }

  async #load(): Promise<Session> {
    const kubeConfig = new KubeConfig();
    try {
      kubeConfig.loadFromFile(this.#file);
    } catch (error) {
      throw this.#misconfigured('is not a valid kubeconfig', error);
    }
    if (!kubeConfig.getContextObject(this.#context)) {
      throw this.#misconfigured(`has no context "${this.#context}"`);
    }
    kubeConfig.setCurrentContext(this.#context);
    const server = kubeConfig.getCurrentCluster()?.server;
    if (!server || !/^https?:\/\//.test(server)) {
      throw this.#misconfigured(
        `gives context "${this.#context}" no cluster with an http(s) address`,
      );
    }
    const probe = new RequestContext(server, HttpMethod.GET);
    try {
      await kubeConfig.applySecurityAuthentication(probe);
    } catch (error) {
      throw this.#misconfigured(
        `gives context "${this.#context}" credentials that cannot be had`,
        error,
      );
    }
    return {
      server: server.replace(/\/+$/, ''),
      headers: probe.getHeaders(),
      dispatcher: probe.getDispatcher(),
    };
  }

  async #changeTime(): Promise<number> {
    try {
      return (await stat(this.#file)).mtimeMs;
    } catch (error) {
      throw this.#misconfigured('cannot be read', error);
    }
  }

  #misconfigured(problem: string, cause?: unknown): ClusterReadError {
    return new ClusterReadError({
      code: 'misconfigured',
      cluster: this.cluster,
      message: `The kubeconfig of cluster "${this.cluster}" ${problem}`,
      remedy: `Check kubernetesArchitect.clusters, the entry with name "${this.cluster}".`,
      cause,
    });
  }
}

async function discard(answer: ResponseContext): Promise<void> {
  await answer.body.stream()?.cancel();
}
