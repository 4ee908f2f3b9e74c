import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RepositoryTree } from '../../src';

/** An empty folder of a test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kubernetes-architect-gitops-'));
}

/** Makes a folder hold a tree and nothing else but Git's own folder. */
export function putTree(folder: string, tree: RepositoryTree): void {
  for (const name of readdirSync(folder)) {
    if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  }
  for (const { path, content } of tree.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Commits a tree to the branch `main` of a local repository. */
export function commitTree(folder: string, tree: RepositoryTree): void {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  putTree(folder, tree);
  git('add', '--all');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    'commit',
    '--quiet',
    '--message',
    'Change',
  );
}
