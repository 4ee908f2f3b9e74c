import { readIntentFile } from '../files/readIntentFile';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';

interface ValidateOptions {
  file: string;
  format: OutputFormat;
}

/** `architect validate`: says all that is wrong with an intent. */
export const addValidate: AddCommand = (program, { output }) => {
  program
    .command('validate')
    .summary('check an intent')
    .description(
      'Checks an intent against its schema and the rules between its fields, and reports all errors at once.',
    )
    .requiredOption('-f, --file <intent>', 'intent to check')
    .addOption(formatOption())
    .action(async ({ file, format }: ValidateOptions) => {
      await readIntentFile(file);
      output.out(
        format === 'json'
          ? `${JSON.stringify({ file, errors: [] })}\n`
          : `${file} is valid\n`,
      );
    });
};
