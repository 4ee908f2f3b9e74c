import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runArchitect } from '../runArchitect';

/** What a run of the command gave. */
export interface CommandRun {
  code: number;
  out: string;
  err: string;
}

/** The intents that the project shows to people. */
export const EXAMPLE_INTENT = resolve(
  __dirname,
  '../../../../examples/intents/minimal.yaml',
);

/** Runs the command and keeps what it writes. */
export async function run(...args: string[]): Promise<CommandRun> {
  let out = '';
  let err = '';
  const code = await runArchitect(args, {
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { code, out, err };
}

/** A folder for each test of a file, removed after it. */
export function useTemporaryFolder(): (name?: string) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'architect-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return (name = '') => join(folder, name);
}
