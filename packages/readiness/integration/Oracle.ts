import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const SOURCE = resolve(__dirname, '../../../tools/oracle');
const LARGEST_ANSWER = 1 << 30;

/** The cache folder of this project, the same as for the tools of the test control plane. */
function cacheFolder(): string {
  const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return (
    process.env.KUBERNETES_ARCHITECT_CACHE ??
    join(caches, 'kubernetes-architect')
  );
}

/** A Go program that answers questions, one JSON text per line. */
export class Oracle {
  private constructor(private readonly program: string) {}

  /** Builds the program from its pinned modules; Go keeps what is already built. */
  static build(name: 'podsecurity' | 'expressions'): Oracle {
    const folder = join(cacheFolder(), 'oracle');
    mkdirSync(folder, { recursive: true });
    const program = join(folder, name);
    const built = spawnSync('go', ['build', '-o', program, `./${name}`], {
      cwd: SOURCE,
      encoding: 'utf8',
    });
    if (built.status !== 0) {
      throw new Error(
        `cannot build tools/oracle/${name}: ${
          built.error?.message ?? built.stderr
        }`,
      );
    }
    return new Oracle(program);
  }

  ask<Answer>(questions: readonly unknown[]): Answer[] {
    const run = spawnSync(this.program, {
      input: questions.map(question => JSON.stringify(question)).join('\n'),
      encoding: 'utf8',
      maxBuffer: LARGEST_ANSWER,
    });
    if (run.status !== 0) throw new Error(`the oracle failed: ${run.stderr}`);
    return run.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Answer);
  }
}
