import {
  estimateCost,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { readIntentFile } from '../files/readIntentFile';
import type { OutputFormat } from '../printProblems';
import { type AddCommand, formatOption } from './CommandContext';
import { costJson, formatCost } from './formatCost';

interface CostOptions {
  file: string;
  format: OutputFormat;
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
      const estimate = estimateCost(
        resolvePlatform(await readIntentFile(file)),
      );
      output.out(
        format === 'json' ? `${costJson(estimate)}\n` : formatCost(estimate),
      );
    });
};
