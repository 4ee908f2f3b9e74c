import {
  type Choices,
  chosenOptions,
  estimateCost,
  type PlatformIntent,
  recommend,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { CommandError } from '../CommandError';
import { readIntentFile } from '../files/readIntentFile';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';
import { costJson, formatCost } from './formatCost';

interface CostOptions {
  file: string;
  format: OutputFormat;
}

/** What was decided, since the distribution names the managed service. */
function decide(file: string, { spec }: PlatformIntent): Choices {
  if (!spec.requirements) return {};
  const { recommendation, errors } = recommend({
    requirements: spec.requirements,
    pins: spec.decisions?.pins,
    pinPath: ['spec', 'decisions', 'pins'],
  });
  if (errors)
    throw new CommandError(errors.map(problem => ({ ...problem, file })));
  return chosenOptions(recommendation);
}

/** `architect cost`: estimates what a platform costs in a month. */
export const addCost: AddCommand = (program, { output }) => {
  program
    .command('cost')
    .summary('estimate the monthly cost of an intent')
    .description(
      'Estimates the monthly cost by cluster, pool and tenant from a dated table of list prices. What the table or the intent does not know is shown as unknown.',
    )
    .requiredOption('-f, --file <intent>', 'intent to estimate')
    .addOption(formatOption())
    .action(async ({ file, format }: CostOptions) => {
      const intent = await readIntentFile(file);
      const estimate = estimateCost(resolvePlatform(intent), {
        choices: decide(file, intent),
      });
      output.out(
        format === 'json' ? `${costJson(estimate)}\n` : formatCost(estimate),
      );
    });
};
