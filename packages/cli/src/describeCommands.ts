import type { Argument, Command, Option } from 'commander';
import { createProgram } from './createProgram';

function row(cells: string[]): string {
  return `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

function optionRow(option: Option): string {
  const notes = [
    ...(option.mandatory ? ['required'] : []),
    ...(option.argChoices ? [`one of ${option.argChoices.join(', ')}`] : []),
    ...(option.defaultValue === undefined
      ? []
      : [`default ${String(option.defaultValue)}`]),
  ];
  return row([`\`${option.flags}\``, option.description, notes.join('; ')]);
}

function usage(command: Command): string {
  const required = command.options
    .filter(option => option.mandatory)
    .map(option => option.flags.replace(/^-\w, /, ''));
  const args = command.registeredArguments.map(
    (argument: Argument) => `<${argument.name()}>`,
  );
  return ['architect', command.name(), ...args, ...required, '[options]'].join(
    ' ',
  );
}

function describe(command: Command): string {
  return [
    `## architect ${command.name()}`,
    command.description(),
    `\`\`\`sh\n${usage(command)}\n\`\`\``,
    [
      row(['Option', 'Meaning', 'Values']),
      row(['---', '---', '---']),
      ...command.options.map(optionRow),
    ].join('\n'),
  ].join('\n\n');
}

/**
 * The reference of the command as Markdown, made from the program itself.
 *
 * @public
 */
export function describeCommands(): string {
  const program = createProgram({ output: { out: () => {}, err: () => {} } });
  return `${[
    '# The `architect` command',
    program.description(),
    'Exit codes: 0 fine, 1 findings or conflicts, 2 bad input. An error names file, line, column and field path. With `--format json` errors are JSON on the standard output.',
    ...program.commands.map(describe),
  ].join('\n\n')}\n`;
}
