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
  /** Whose file it is. What people own is written once, when it is not there, and never changed. Default: the generator's. */
  owner?: 'people';
}

/**
 * All files of a generated repository, ordered by path.
 *
 * @public
 */
export interface RepositoryTree {
  files: RepositoryFile[];
}
