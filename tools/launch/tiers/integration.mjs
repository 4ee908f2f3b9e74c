import { execFile } from 'node:child_process';
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
      [runtime.yarn, 'workspace', '@kubernetes-architect/control-plane', 'build-tools'],
      { cwd: ROOT, env: runtime.env, stdio: 'inherit' },
    );
    if ((await exited) !== 0) {
      process.stdout.write('The tools of the test control plane could not be built.\n');
      return { passed: 0, failed: 1, skipped: 0 };
    }
    return await runJest(runtime, ['jest', '-c', 'jest.integration.config.js', '--runInBand'], {
      // @kubernetes/client-node is an ES module; Jest loads those only with this flag.
      extraEnv: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
    });
  },
};

async function missingForIntegration() {
  if (process.platform === 'win32') return 'the control plane for tests runs on Linux and macOS.';
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
