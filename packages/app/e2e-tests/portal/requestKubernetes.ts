import { request } from 'node:https';

interface Kubeconfig {
  clusters: Array<{
    cluster: { server: string; 'certificate-authority-data': string };
  }>;
  users: Array<{ user: { token: string } }>;
}

/**
 * One request to the API server of a simulated cluster, whose kubeconfig is JSON and holds a token.
 *
 * @throws Error with the answer when it is not 2xx
 */
export function requestKubernetes(options: {
  kubeconfig: string;
  method: string;
  path: string;
  body?: object;
}): Promise<string> {
  const { kubeconfig, method, path, body } = options;
  const { clusters, users }: Kubeconfig = JSON.parse(kubeconfig);
  const { server, 'certificate-authority-data': authority } =
    clusters[0].cluster;
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, server),
      {
        method,
        ca: Buffer.from(authority, 'base64'),
        headers: {
          authorization: `Bearer ${users[0].user.token}`,
          'content-type': 'application/json',
        },
      },
      response => {
        let text = '';
        response.on('data', chunk => (text += chunk));
        response.on('end', () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 200 && statusCode < 300) resolve(text);
          else reject(new Error(`${method} ${path}: ${statusCode} ${text}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}
