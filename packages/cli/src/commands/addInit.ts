import {
  parseStarterAnswers,
  starterIntent,
} from '@kubernetes-architect/architecture';
import { serializeYaml } from '@kubernetes-architect/gitops';
import { CommandError } from '../CommandError';
import { readTextFile } from '../files/readTextFile';
import { writeNewFile } from '../files/writeNewFile';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';

interface InitOptions {
  answers?: string;
  out: string;
  format: OutputFormat;
}

async function readAnswers(file: string | undefined) {
  if (file === undefined) return {};
  const { answers, errors } = parseStarterAnswers(await readTextFile(file));
  if (errors)
    throw new CommandError(errors.map(problem => ({ ...problem, file })));
  return answers;
}

/** `architect init`: writes a starter intent. */
export const addInit: AddCommand = (program, { output }) => {
  program
    .command('init')
    .summary('write a starter intent')
    .description(
      'Writes a small valid intent to begin with. A file that is there already is not touched.',
    )
    .option(
      '--answers <file>',
      'YAML or JSON file with name, engine and repositoryUrl',
    )
    .requiredOption('--out <file>', 'file to write')
    .addOption(formatOption())
    .action(async ({ answers, out, format }: InitOptions) => {
      await writeNewFile(
        out,
        serializeYaml(starterIntent(await readAnswers(answers))),
      );
      output.out(
        format === 'json' ? `${JSON.stringify({ out })}\n` : `wrote ${out}\n`,
      );
    });
};
