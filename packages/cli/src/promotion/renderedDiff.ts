import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Promotion } from '@kubernetes-architect/gitops';
import { errorCode } from '../errorFacts';

const run = promisify(execFile);

/** Large apps have large manifests. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** What a promotion changes, as a unified diff. */
export interface RenderedDiff {
  diff: string;
  /** Whether the manifests were built; else it is the diff of the files. */
  rendered: boolean;
}

async function kustomizeBuild(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('kustomize', ['build', folder], {
      maxBuffer: MAX_OUTPUT,
    });
    return stdout;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Compares two texts as Git does. Its exit code 1 says that they differ. */
async function compareTexts(
  work: string,
  texts: { before: string; after: string },
): Promise<string> {
  for (const [name, text] of Object.entries(texts))
    await writeFile(join(work, name), text);
  try {
    const { stdout } = await run(
      'git',
      ['diff', '--no-index', '--no-color', '--no-ext-diff', 'before', 'after'],
      { cwd: work, maxBuffer: MAX_OUTPUT },
    );
    return stdout;
  } catch (error) {
    const { code, stdout } = error as { code?: unknown; stdout?: string };
    if (code === 1 && stdout) return stdout;
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Compares the files themselves, one after the other. */
async function compareFiles(
  work: string,
  { files }: Promotion,
  originals: ReadonlyMap<string, string>,
): Promise<string> {
  const diffs: string[] = [];
  for (const { path, text } of files)
    diffs.push(
      await compareTexts(work, {
        before: originals.get(path) ?? '',
        after: text,
      }),
    );
  return diffs.join('');
}

/**
 * Builds the overlay before and after a promotion, beside the repository,
 * which is not touched. Without kustomize on the path it compares the files.
 */
export async function renderedDiff(
  repository: string,
  promotion: Promotion,
  originals: ReadonlyMap<string, string>,
): Promise<RenderedDiff> {
  const work = await mkdtemp(join(tmpdir(), 'architect-promote-'));
  try {
    const [{ path: changed }] = promotion.files;
    const [apps, app] = changed.split('/');
    await cp(join(repository, apps, app), join(work, apps, app), {
      recursive: true,
    });
    const overlay = join(work, dirname(changed));
    const before = await kustomizeBuild(overlay);
    if (before === undefined)
      return {
        diff: await compareFiles(work, promotion, originals),
        rendered: false,
      };
    for (const { path, text } of promotion.files)
      await writeFile(join(work, path), text);
    const after = (await kustomizeBuild(overlay)) ?? '';
    return {
      diff: await compareTexts(work, { before, after }),
      rendered: true,
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
