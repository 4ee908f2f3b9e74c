import { CommanderError } from 'commander';
import { CommandError, EXIT_CODES } from './CommandError';
import { CommandExit } from './CommandExit';
import { type CommandOutput, processOutput } from './CommandOutput';
import { errorMessage } from './errorFacts';
import { createProgram } from './createProgram';
import { printProblems } from './printProblems';

/** The format asked for, also where the arguments are not understood. */
function formatOf(args: readonly string[]): 'json' | 'table' {
  const index = args.findIndex(
    argument => argument === '--format' || argument === '--format=json',
  );
  return args[index] === '--format=json' ||
    (index >= 0 && args[index + 1] === 'json')
    ? 'json'
    : 'table';
}

/**
 * Runs the `architect` command and resolves to its exit code: 0 fine, 1
 * findings or conflicts, 2 bad input. Never rejects and never prints a stack.
 *
 * @public
 */
export async function runArchitect(
  args: string[],
  output: CommandOutput = processOutput(),
): Promise<number> {
  try {
    await createProgram({ output }).parseAsync(args, { from: 'user' });
    return EXIT_CODES.fine;
  } catch (error) {
    if (error instanceof CommandExit) return error.exitCode;
    // Commander has written its message already; help is no mistake.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT_CODES.fine : EXIT_CODES.badInput;
    }
    const problems =
      error instanceof CommandError
        ? error.problems
        : [
            {
              file: 'architect',
              path: '',
              message: errorMessage(error),
            },
          ];
    printProblems({ problems, format: formatOf(args), output });
    return EXIT_CODES.badInput;
  }
}
