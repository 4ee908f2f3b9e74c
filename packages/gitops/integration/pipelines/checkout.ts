import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { renderRepository, type RepositoryTree } from '../../src';
import { exampleModel } from '../../src/pipelines/testing/exampleContext';
import { temporaryFolder } from '../support/treeFolder';

const EXAMPLE = 'argocd-three-environments';

const folders: string[] = [];

/** An empty folder that is gone when the tests of a file end. */
export function newFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true });
});

/** The repository whose pipelines are tried, with other choices. */
export function render(choices: Record<string, string> = {}): RepositoryTree {
  return renderRepository(exampleModel(EXAMPLE, choices));
}

/** A repository for Flux whose pipelines publish it, signed, as an artifact. */
export function renderPublished(
  choices: Record<string, string>,
): RepositoryTree {
  const model = exampleModel('flux-three-environments', {
    'supply-chain': 'signed-images',
    ...choices,
  });
  const { delivery } = model;
  return renderRepository({
    ...model,
    delivery: {
      ...delivery,
      repository: {
        ...delivery.repository,
        url: 'https://github.com/acme/shop.git',
      },
      artifact: { url: 'oci://acme.azurecr.io/shop/tree', private: true },
    },
  });
}

/** Changes a file. Fails when nothing changes. */
export function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}
