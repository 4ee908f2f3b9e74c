import { execFileSync } from 'node:child_process';
import { rmSync, utimesSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderOf } from '../testing/gitRepository.ts';
import { ArtifactServer } from './ArtifactServer.ts';
import { packFolder } from './packFolder.ts';

const FILES = {
  'b/c.yaml': 'c: 1\n',
  '@a.yaml': 'a: 1\n',
  '.git/HEAD': 'ref',
  '.hidden': 'x',
};

describe('packFolder', () => {
  const folders: string[] = [];
  const newFolder = () => {
    const folder = folderOf(FILES);
    folders.push(folder);
    return folder;
  };

  afterAll(() =>
    folders.forEach(folder => rmSync(folder, { recursive: true })),
  );

  it('packs every file but the repository itself', async () => {
    const { content } = await packFolder(newFolder());
    const target = mkdtempSync(join(tmpdir(), 'unpacked-'));
    folders.push(target);
    const file = join(target, 'a.tar.gz');
    writeFileSync(file, content);
    const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' });
    expect(names.trim().split('\n').sort()).toEqual([
      './.hidden',
      './@a.yaml',
      './b/',
      './b/c.yaml',
    ]);
  });

  it('gives the same bytes for the same files, and others for others', async () => {
    const [first, second] = [newFolder(), newFolder()];
    utimesSync(join(second, 'b/c.yaml'), 1, 1);
    const { sha256 } = await packFolder(first);
    expect((await packFolder(second)).sha256).toBe(sha256);
    writeFileSync(join(second, 'b/c.yaml'), 'c: 2\n');
    expect((await packFolder(second)).sha256).not.toBe(sha256);
  });
});

describe('ArtifactServer', () => {
  it('serves an archive under its digest and nothing else', async () => {
    const server = await ArtifactServer.start();
    try {
      const archive = { content: Buffer.from('content'), sha256: 'abc' };
      const url = server.serve(archive);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/abc\.tar\.gz$/);
      expect(await (await fetch(url)).text()).toBe('content');
      expect((await fetch(url.replace('abc', 'abd'))).status).toBe(404);
    } finally {
      await server.stop();
    }
  });
});
