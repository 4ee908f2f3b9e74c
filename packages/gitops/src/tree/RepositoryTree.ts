/**
 * A file of a generated repository.
 *
 * @public
 */
export interface RepositoryFile {
  /** Path from the root of the repository, with `/`, never absolute and without `..`. */
  path: string;
  /** Text with `\n` line ends. */
  content: string;
}

/**
 * All files of a generated repository, ordered by path.
 *
 * @public
 */
export interface RepositoryTree {
  files: RepositoryFile[];
}
