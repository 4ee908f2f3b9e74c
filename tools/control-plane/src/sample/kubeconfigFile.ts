import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a kubeconfig where a person asked for it, for the user alone. A file that is there is replaced only if it is the kubeconfig of an
 * earlier simulated cluster of that name, so that nobody loses the access to other clusters.
 */
export function writeKubeconfigFile(options: {
  file: string;
  name: string;
  content: string;
}): void {
  const { file, name, content } = options;
  if (existsSync(file) && !isOwn(readFileSync(file, 'utf8'), name)) {
    throw new Error(
      `--kubeconfig ${file}: the file exists and is not of an earlier simulated cluster "${name}"; name another file.`,
    );
  }
  writeFileSync(file, content, { mode: 0o600 });
}

/** Removes the file unless something else was written to it. */
export function removeKubeconfigFile(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) {
    rmSync(file);
  }
}

function isOwn(text: string, name: string): boolean {
  try {
    const config = JSON.parse(text) as {
      'current-context'?: string;
      clusters?: { cluster: { server: string } }[];
    };
    return (
      config['current-context'] === name &&
      config.clusters?.length === 1 &&
      config.clusters[0].cluster.server.startsWith('https://127.0.0.1:')
    );
  } catch {
    return false;
  }
}
