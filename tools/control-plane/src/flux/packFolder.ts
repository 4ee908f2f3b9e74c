import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'tar';

/** A packed folder. */
export interface Archive {
  /** A tar.gz. */
  content: Buffer;
  /** SHA-256 of the content, hexadecimal. */
  sha256: string;
}

/** Packs a folder as source-controller would: a tar.gz without `.git`, the same bytes for the same files. */
export async function packFolder(folder: string): Promise<Archive> {
  const scratch = mkdtempSync(join(tmpdir(), 'kubernetes-architect-archive-'));
  try {
    const file = join(scratch, 'archive.tar.gz');
    const entries = readdirSync(folder).filter(name => name !== '.git');
    await create(
      {
        file,
        cwd: folder,
        gzip: { level: 1 },
        portable: true,
        mtime: new Date(0),
      },
      // A name that begins with "@" would mean an archive to read from.
      entries.sort().map(name => `./${name}`),
    );
    const content = readFileSync(file);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { content, sha256 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
