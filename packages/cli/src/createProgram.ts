import { Command } from 'commander';
import { addAddons } from './commands/addAddons';
import { addAssess } from './commands/addAssess';
import { addCheck } from './commands/addCheck';
import { addCost } from './commands/addCost';
import { addGraph } from './commands/addGraph';
import { addInit } from './commands/addInit';
import { addPromote } from './commands/addPromote';
import { addRecommend } from './commands/addRecommend';
import { addRender } from './commands/addRender';
import { addSnapshot } from './commands/addSnapshot';
import { addValidate } from './commands/addValidate';
import type { AddCommand, CommandContext } from './commands/CommandContext';

const COMMANDS: ReadonlyArray<AddCommand> = [
  addInit,
  addRecommend,
  addValidate,
  addRender,
  addPromote,
  addGraph,
  addCost,
  addAddons,
  addCheck,
  addSnapshot,
  addAssess,
];

/** The command with all its verbs. */
export function createProgram(context: CommandContext): Command {
  const program = new Command('architect')
    .description(
      'Designs Kubernetes platforms: an intent becomes a GitOps repository.',
    )
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: context.output.out,
      writeErr: context.output.err,
    });
  for (const add of COMMANDS) add(program, context);
  return program;
}
