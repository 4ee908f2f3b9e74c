import {
  formatRecommendation,
  parseRecommendationInput,
  recommend,
} from '@kubernetes-architect/architecture';
import { CommandError } from '../CommandError';
import { readTextFile } from '../files/readTextFile';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';

interface RecommendOptions {
  file: string;
  format: OutputFormat;
}

/** `architect recommend`: decides what the answers leave open, and says why. */
export const addRecommend: AddCommand = (program, { output }) => {
  program
    .command('recommend')
    .summary('decide an architecture from requirements')
    .description(
      'Scores every option of every decision from the requirements, and says what was chosen, why, how sure that is and what would change it.',
    )
    .requiredOption(
      '-f, --file <file>',
      'intent with requirements (kind: Platform) or requirements alone (kind: Requirements)',
    )
    .addOption(formatOption())
    .action(async ({ file, format }: RecommendOptions) => {
      const { input, errors } = parseRecommendationInput(
        await readTextFile(file),
      );
      if (errors)
        throw new CommandError(errors.map(problem => ({ ...problem, file })));
      const result = recommend(input);
      if (result.errors)
        throw new CommandError(
          result.errors.map(problem => ({ ...problem, file })),
        );
      output.out(
        format === 'json'
          ? `${JSON.stringify(result.recommendation, undefined, 2)}\n`
          : formatRecommendation(result.recommendation),
      );
    });
};
