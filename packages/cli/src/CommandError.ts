import type { IntentProblem } from '@kubernetes-architect/architecture';

/** Exit codes of the command: a contract with pipelines. */
export const EXIT_CODES = { fine: 0, findings: 1, badInput: 2 } as const;

/** A problem and the file that has it. */
export interface FileProblem extends IntentProblem {
  file: string;
}

/** Input that cannot be used, with everything that is wrong with it. */
export class CommandError extends Error {
  constructor(readonly problems: FileProblem[]) {
    super(problems.map(({ file, message }) => `${file} ${message}`).join('\n'));
    this.name = 'CommandError';
  }

  /** An error of one file as a whole. */
  static ofFile(file: string, message: string): CommandError {
    return new CommandError([{ file, path: '', message }]);
  }
}
