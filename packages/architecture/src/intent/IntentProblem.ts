/**
 * One thing that is wrong with an intent.
 *
 * @public
 */
export interface IntentProblem {
  /** Field, for example `spec.apps[0].image`; empty for the whole document. */
  path: string;
  /** What is wrong and what would be right. Holds no value of the intent but names, and what a suggested cluster takes over from one that is there. */
  message: string;
  /** Line in the text, from 1. Absent when an object was given instead of text. */
  line?: number;
  /** Column in the text, from 1. */
  column?: number;
}

/**
 * The way to a field: keys and indices.
 *
 * @public
 */
export type FieldPath = ReadonlyArray<string | number>;

/**
 * A problem whose place in the text is not known yet.
 *
 * @public
 */
export interface FieldProblem {
  path: FieldPath;
  message: string;
  /** Whether the place is the last key of the path and not its value. */
  atKey?: boolean;
}
