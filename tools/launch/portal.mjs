import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startChild } from './children.mjs';
import { LaunchError } from './LaunchError.mjs';
import { ROOT } from './paths.mjs';

/** Milliseconds the backend may take until it answers, on a slow and busy machine. */
const READY_DEADLINE_MS = 180_000;

/**
 * Starts the portal, frontend and backend in one process, and waits until it answers.
 *
 * @param {{ node: string, env: NodeJS.ProcessEnv }} runtime
 * @param {{ port: number, configs?: string[], dataFolder?: string }} options - extra configuration files are laid
 * over app-config.yaml in order
 * @returns {Promise<{ url: string, log: string, child: import('node:child_process').ChildProcess, exited: Promise<number> }>}
 */
export async function startPortal(
  { node, env },
  { port, configs = [], dataFolder = join(ROOT, '.portal') },
) {
  mkdirSync(dataFolder, { recursive: true });
  const url = `http://localhost:${port}`;
  const log = join(dataFolder, 'portal.log');
  const logFile = createWriteStream(log);
  const { child, exited } = startChild(
    node,
    [
      '--no-node-snapshot', // the scaffolder's template sandbox needs it
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      join(ROOT, 'packages/backend/src/index.ts'),
      ...configFiles(configs).flatMap(file => ['--config', file]),
    ],
    {
      cwd: ROOT,
      env: {
        ...env,
        NODE_ENV: env.NODE_ENV ?? 'development',
        APP_CONFIG_app_baseUrl: JSON.stringify(url),
        APP_CONFIG_backend_baseUrl: JSON.stringify(url),
        APP_CONFIG_backend_cors_origin: JSON.stringify(url),
        APP_CONFIG_backend_listen_port: String(port),
        // app-config.yaml keeps the database and the local repositories below this folder.
        KUBERNETES_ARCHITECT_DATA: dataFolder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let tail = '';
  const keep = chunk => {
    logFile.write(chunk);
    tail = (tail + chunk).slice(-8_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let ended = false;
  exited.then(
    () => (ended = true),
    () => (ended = true),
  );
  const deadline = Date.now() + READY_DEADLINE_MS;
  while (!(await answers(url))) {
    if (ended || Date.now() > deadline) {
      throw new LaunchError(
        ended
          ? 'The portal stopped while it was starting.'
          : 'The portal did not answer in time.',
        `Its last words (all of them are in ${log}):\n${tail
          .split('\n')
          .slice(-25)
          .join('\n')}`,
      );
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  return { url, log, child, exited };
}

function configFiles(extra) {
  const local = join(ROOT, 'app-config.local.yaml');
  return [
    join(ROOT, 'app-config.yaml'),
    ...(existsSync(local) ? [local] : []),
    ...extra.map(file => resolve(file)),
  ];
}

async function answers(url) {
  try {
    const [ready, page] = await Promise.all([
      fetch(`${url}/.backstage/health/v1/readiness`),
      fetch(`${url}/`),
    ]);
    return ready.ok && page.ok;
  } catch {
    return false;
  }
}
