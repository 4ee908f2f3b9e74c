import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Go's messages about a failed build can be long. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** Lines of a failed command that go into the error. */
const ERROR_LINES = 15;

/** Runs the Go command in a module's folder and returns its standard output; the error holds the end of what Go said. */
export async function runGo(
  moduleFolder: string,
  args: string[],
): Promise<string> {
  try {
    const { stdout } = await run('go', args, {
      cwd: moduleFolder,
      maxBuffer: MAX_OUTPUT,
      env: {
        ...process.env,
        // Static binaries, built by the installed Go rather than by one that it downloads, from exactly what go.sum names.
        CGO_ENABLED: '0',
        GOTOOLCHAIN: 'local',
        GOFLAGS: '-mod=readonly -buildvcs=false',
      },
    });
    return stdout;
  } catch (error) {
    const stderr = String((error as { stderr?: string }).stderr ?? '');
    const end = stderr.trimEnd().split('\n').slice(-ERROR_LINES).join('\n');
    throw new Error(`go ${args.join(' ')} failed in ${moduleFolder}:\n${end}`, {
      cause: error,
    });
  }
}
