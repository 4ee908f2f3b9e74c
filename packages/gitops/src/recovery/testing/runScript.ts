import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RepositoryFile } from '../../tree/RepositoryTree';

/** Tools that the scripts call. */
const TOOLS = [
  'argocd',
  'aws',
  'jq',
  'kubectl',
  'kubelogin',
  'pulumi',
  'tofu',
  'velero',
];

/** What came of a script. */
export interface ScriptRun {
  status: number | null;
  output: string;
  /** Calls of tools, in their order. */
  calls: string[];
  /** What the script wrote into the files that it was said to write. */
  written: string[];
}

/**
 * Runs a script of the repository with stand-ins for the tools, which write
 * down how they are called. A stand-in answers what is given for the calls that
 * hold a text, and nothing else.
 */
export function runScript(options: {
  files: readonly RepositoryFile[];
  script: string;
  args: readonly string[];
  answers?: Readonly<Record<string, string>>;
  /** Files that the script may write, whose folders are there before. */
  writes?: readonly string[];
}): ScriptRun {
  const { files, script, args, answers = {}, writes = [] } = options;
  const root = mkdtempSync(join(tmpdir(), 'recovery-'));
  const write = (path: string, content: string, mode?: number) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { mode });
  };
  try {
    for (const { path, content } of files) write(path, content);
    for (const path of writes)
      mkdirSync(dirname(join(root, path)), { recursive: true });
    const cases = Object.entries(answers).map(
      ([text, answer]) => `*"${text}"*) echo "${answer}" ;;`,
    );
    for (const tool of TOOLS)
      write(
        `tools/${tool}`,
        [
          '#!/usr/bin/env bash',
          `echo "${tool} $*" >>"${root}/calls"`,
          `case "${tool} $*" in`,
          ...cases,
          'esac',
          '',
        ].join('\n'),
        0o755,
      );
    write('calls', '');
    const { status, stdout, stderr } = spawnSync(
      'bash',
      [join(root, script), ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${root}/tools:${process.env.PATH}` },
      },
    );
    return {
      status,
      output: stdout + stderr,
      calls: readFileSync(join(root, 'calls'), 'utf8').trim().split('\n'),
      written: writes
        .filter(path => existsSync(join(root, path)))
        .map(path => readFileSync(join(root, path), 'utf8')),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
