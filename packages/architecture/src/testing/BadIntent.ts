/** What is replaced in a valid intent, and the problem that has to be reported. */
export interface BadIntent {
  what: string;
  replace: [piece: string, replacement: string];
  problem: { line: number; column: number; path: string; message: RegExp };
}
