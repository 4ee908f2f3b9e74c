import { Agent, request } from 'node:https';

/** How to reach an API server as one user. */
export interface KubernetesAccess {
  /** `https://127.0.0.1:PORT` */
  server: string;
  /** PEM. */
  certificateAuthority: string;
  /** Bearer token. */
  token: string;
}

/** A Kubernetes object, as far as this package looks into it. */
export interface KubernetesObject {
  apiVersion?: string;
  kind?: string;
  metadata?: {
    name?: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    generation?: number;
    [field: string]: unknown;
  };
  [field: string]: unknown;
}

/** An answer with a status other than 2xx. */
export class KubernetesApiError extends Error {
  readonly status: number;
  /** The server's message. */
  readonly reason: string;

  constructor(options: {
    method: string;
    path: string;
    status: number;
    reason: string;
  }) {
    const { method, path, status, reason } = options;
    super(`${method} ${path} was answered with ${status}: ${reason}`);
    this.name = 'KubernetesApiError';
    this.status = status;
    this.reason = reason;
  }
}

/** In milliseconds. */
const REQUEST_TIMEOUT = 30_000;

const MERGE_PATCH = 'application/merge-patch+json';

/**
 * The few requests that waiting for a cluster and its controllers takes. It exists because jest cannot load `@kubernetes/client-node` (ES
 * modules alone) and kubectl takes a process per look; tests that want a typed client make one from the kubeconfig.
 */
export class KubernetesApi {
  private readonly access: KubernetesAccess;
  private readonly agent: Agent;

  constructor(access: KubernetesAccess) {
    this.access = access;
    this.agent = new Agent({
      keepAlive: true,
      ca: access.certificateAuthority,
    });
  }

  /** `path` is an API path such as `/api/v1/nodes`. */
  async get<T = KubernetesObject>(path: string): Promise<T> {
    return JSON.parse(await this.text({ method: 'GET', path })) as T;
  }

  /** The items of a list. */
  async list<T = KubernetesObject>(path: string): Promise<T[]> {
    return (await this.get<{ items: T[] }>(path)).items;
  }

  /** Creates an object at a collection's path. */
  async create<T = KubernetesObject>(path: string, body: unknown): Promise<T> {
    return JSON.parse(
      await this.text({
        method: 'POST',
        path,
        body,
        contentType: 'application/json',
      }),
    ) as T;
  }

  /** JSON merge patch; end the path with `/status` for the status. */
  async patch<T = KubernetesObject>(path: string, body: unknown): Promise<T> {
    return JSON.parse(
      await this.text({
        method: 'PATCH',
        path,
        body,
        contentType: MERGE_PATCH,
      }),
    ) as T;
  }

  async delete(path: string): Promise<void> {
    await this.text({ method: 'DELETE', path });
  }

  /** The raw answer, for paths such as `/readyz` or `/openapi/v2`. */
  text(options: {
    method?: string;
    path: string;
    body?: unknown;
    contentType?: string;
  }): Promise<string> {
    const { method = 'GET', path, body, contentType } = options;
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.access.server),
        {
          method,
          agent: this.agent,
          timeout: REQUEST_TIMEOUT,
          headers: {
            authorization: `Bearer ${this.access.token}`,
            accept: 'application/json',
            ...(contentType ? { 'content-type': contentType } : {}),
          },
        },
        response => {
          const chunks: Buffer[] = [];
          response.on('data', chunk => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            const status = response.statusCode ?? 0;
            if (status >= 200 && status < 300) {
              resolve(text);
            } else {
              reject(
                new KubernetesApiError({
                  method,
                  path,
                  status,
                  reason: serverMessage(text),
                }),
              );
            }
          });
        },
      );
      sent.on('timeout', () =>
        sent.destroy(new Error(`${method} ${path}: no answer in time`)),
      );
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** Closes the kept connections. */
  close(): void {
    this.agent.destroy();
  }
}

function serverMessage(text: string): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? text;
  } catch {
    return text;
  }
}
