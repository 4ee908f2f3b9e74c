import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  parseRecommendationInput,
  type RecommendationInput,
} from '../parseRecommendationInput';

/** Folder of the published examples. */
export const exampleFolder = join(
  __dirname,
  '../../../../../examples/requirements',
);

/** Names of the examples, without `.yaml`. */
export const exampleNames = readdirSync(exampleFolder)
  .filter(file => file.endsWith('.yaml'))
  .map(file => basename(file, '.yaml'))
  .sort();

/** Reads one example and fails when it is not valid. */
export function exampleRequirements(name: string): RecommendationInput {
  const text = readFileSync(join(exampleFolder, `${name}.yaml`), 'utf8');
  const { input, errors } = parseRecommendationInput(text);
  if (errors) {
    throw new Error(`${name}: ${JSON.stringify(errors)}`);
  }
  return input;
}
