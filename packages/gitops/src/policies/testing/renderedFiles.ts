import type { KubernetesObject } from '@kubernetes-architect/addons';
import { parseAllDocuments } from 'yaml';
import type { RepositoryFile } from '../../tree/RepositoryTree';

/** Files as tests look into them. */
export interface RenderedFiles {
  /** In order. */
  paths: string[];
  text(path: string): string;
  objects(path: string): KubernetesObject[];
}

/** Lets a test look into files; a missing one fails it by name. */
export function renderedFiles(files: readonly RepositoryFile[]): RenderedFiles {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const text = (path: string) => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`there is no file ${path}`);
    return content;
  };
  return {
    paths: [...contents.keys()].sort(),
    text,
    objects: path =>
      parseAllDocuments(text(path)).map(document => document.toJS()),
  };
}
