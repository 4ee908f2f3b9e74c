import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../paths.mjs';
import { runJest } from './runJest.mjs';
import { startChild } from '../children.mjs';

const run = promisify(execFile);

/** Real API server, Argo CD and Flux on this machine. */
export const integration = {
  name: 'integration',
  title: 'against a real API server, Argo CD and Flux',
  missing: missingForIntegration,
  async run(runtime) {
    const { exited } = startChild(
      runtime.node,
      [
        runtime.yarn,
        'workspace',
        '@kubernetes-architect/control-plane',
        'build-tools',
      ],
      { cwd: ROOT, env: runtime.env, stdio: 'inherit' },
    );
    if ((await exited) !== 0) {
      process.stdout.write(
        'The tools of the test control plane could not be built.\n',
      );
      return { passed: 0, failed: 1, skipped: 0 };
    }
    const left = leftOut();
    const tally = await runJest(runtime, [
      'jest',
      '--config',
      'tools/control-plane/jest.integration.config.js',
      ...left.flatMap(({ pattern }) => ['--testPathIgnorePatterns', pattern]),
    ]);
    return { ...tally, skipped: tally.skipped + left.length };
  },
};

/** Parts of the tier that need one more program; without it they are skipped by name, in CI they run and fail. */
const PARTS = [
  {
    name: 'the portal on PostgreSQL',
    pattern: '/postgresql\\.integration',
    needs: '/usr/lib/postgresql',
    remedy: 'PostgreSQL is not installed (Debian: apt-get install postgresql).',
  },
  ...[
    ['the matrix of platforms', 'matrix'],
    ['configurations of add-ons', 'configs'],
    ['apps of every kind', 'apps'],
    ['packages of apps', 'appsPackaging'],
    ['infrastructure on the API server', 'infrastructure'],
    ['policies and personas', 'policies'],
    ['policies in Kyverno and Gatekeeper', 'policyTools'],
    ['pipelines on the API server', 'pipelinesCluster'],
    ['add-ons under Argo CD', 'argocdAddons'],
  ].map(([name, file]) => ({
    name,
    pattern: `/${file}\\.integration`,
    needs:
      process.env.KUBERNETES_ARCHITECT_CRDS ?? join(ROOT, '../shared/crds'),
    remedy:
      'it needs the CustomResourceDefinitions of other projects: set KUBERNETES_ARCHITECT_CRDS to their folder.',
  })),
];

function leftOut() {
  const missing =
    process.env.CI === 'true'
      ? []
      : PARTS.filter(({ needs }) => !existsSync(needs));
  for (const { name, remedy } of missing)
    process.stdout.write(`SKIPPED ${name}: ${remedy}\n`);
  return missing;
}

async function missingForIntegration() {
  if (process.platform === 'win32')
    return 'the control plane for tests runs on Linux and macOS.';
  try {
    await run('go', ['version']);
  } catch {
    return 'Go is not installed; it builds the control plane for tests (go.dev/doc/install).';
  }
  try {
    await run('redis-server', ['--version']);
  } catch {
    return 'redis-server is not installed; Argo CD keeps its cache there (Debian: apt-get install redis-server).';
  }
  return undefined;
}
