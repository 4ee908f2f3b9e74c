import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a repository: content by path. */
export type RepositoryFiles = Record<string, string>;

/** Makes a folder with these files under the system's temporary folder. */
export function folderOf(files: RepositoryFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-files-'));
  writeFiles(folder, files);
  return folder;
}

/** Makes a local Git repository with one commit on `main` and returns its folder. */
export function gitRepository(files: RepositoryFiles): string {
  const folder = folderOf(files);
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  commitFiles(folder, {});
  return folder;
}

/** Writes files and commits everything that changed. */
export function commitFiles(folder: string, files: RepositoryFiles): void {
  writeFiles(folder, files);
  git(folder, ['add', '--all']);
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
  ];
  git(folder, [...identity, 'commit', '--quiet', '--message', 'Change']);
}

function writeFiles(folder: string, files: RepositoryFiles): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function git(folder: string, args: string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
}
