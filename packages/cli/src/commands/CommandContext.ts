import { type Command, Option } from 'commander';
import type { CommandOutput } from '../CommandOutput';

/** What every command is given. */
export interface CommandContext {
  output: CommandOutput;
}

/** Adds one command to the program. One file each. */
export type AddCommand = (program: Command, context: CommandContext) => void;

/** The option `--format`, which every command has. */
export function formatOption(): Option {
  return new Option('--format <format>', 'how results and errors are written')
    .choices(['table', 'json'])
    .default('table');
}
