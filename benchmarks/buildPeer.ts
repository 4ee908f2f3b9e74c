import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Builds a peer from its pinned Go module; Go keeps what is already built. */
export function buildPeer(name: string, goPackage: string): string {
  const cache =
    process.env.KUBERNETES_ARCHITECT_CACHE ??
    join(
      process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
      'kubernetes-architect',
    );
  const folder = join(cache, 'benchmarks');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, name);
  const built = spawnSync('go', ['build', '-o', program, goPackage], {
    cwd: resolve(__dirname, 'go', name),
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    throw new Error(
      `cannot build benchmarks/go/${name}: ${
        built.error?.message ?? built.stderr
      }`,
    );
  }
  return program;
}
