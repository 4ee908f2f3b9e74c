/** Where a command writes. Tests read it back. */
export interface CommandOutput {
  /** Results. */
  out(text: string): void;
  /** Messages for people and errors. */
  err(text: string): void;
}

/** Writes to the streams of the process. */
export function processOutput(): CommandOutput {
  return {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
  };
}
