/**
 * Why a file could not be read.
 *
 * @public
 */
export type ManifestProblemCode =
  | 'syntax'
  | 'too-large'
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-aliases'
  | 'recursive-alias'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'binary';

/**
 * A file, or one document of it, that could not be read.
 *
 * @public
 */
export interface ManifestProblem {
  code: ManifestProblemCode;
  file: string;
  line: number;
  message: string;
}

/** Carries a problem out of the reader; the loader turns it back into data. */
export class ManifestProblemError extends Error {
  constructor(
    readonly code: ManifestProblemCode,
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}
