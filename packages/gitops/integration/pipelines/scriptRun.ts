import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findTool } from '@kubernetes-architect/control-plane';

const ARCHITECT = resolve(__dirname, '../../../cli/bin/architect');

/** A large tree has large reports. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** What a script of a pipeline gave. */
export interface ScriptRun {
  code: number;
  output: string;
}

/** A folder with the tools as the scripts look for them, so that nothing is installed. */
export function toolFolder(folder: string, names: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  symlinkSync(ARCHITECT, join(folder, 'architect'));
  for (const name of names) symlinkSync(findTool(name), join(folder, name));
  return folder;
}

/** Runs a script of a checkout as a pipeline does. */
export function runScript(
  checkout: string,
  options: { args: readonly string[]; tools: string; schemas?: string },
): Promise<ScriptRun> {
  const { args, tools, schemas = '/nowhere' } = options;
  const [script, ...rest] = args;
  return new Promise(done => {
    execFile(
      'bash',
      [`.architect/ci/${script}`, ...rest],
      {
        cwd: checkout,
        maxBuffer: MAX_OUTPUT,
        env: {
          ...process.env,
          ARCHITECT_TOOLS: tools,
          SCHEMA_LOCATION: schemas,
          CRD_SCHEMA_LOCATION: schemas,
        },
      },
      (error, stdout, stderr) =>
        done({
          code: error ? Number(error.code ?? 1) : 0,
          output: stdout + stderr,
        }),
    );
  });
}

/** Runs git in a folder as somebody. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
}
