import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseIntent } from '../../intent/parseIntent';
import type { PlatformIntent } from '../../intent/intentSchema';
import {
  parseRecommendationInput,
  type RecommendationInput,
} from '../parseRecommendationInput';

const examples = join(__dirname, '../../../../../examples');

/** Folder of the published intents. */
export const exampleFolder = join(examples, 'intents');

/** Answers alone, without an intent around them. */
export const requirementsFile = join(
  examples,
  'requirements/startup-one-cloud.yaml',
);

/** Names of the example intents, without `.yaml`. */
export const exampleNames = readdirSync(exampleFolder)
  .filter(file => file.endsWith('.yaml'))
  .map(file => basename(file, '.yaml'))
  .sort();

function exampleText(name: string): string {
  return readFileSync(join(exampleFolder, `${name}.yaml`), 'utf8');
}

/** Reads the intent of one example and fails when it is not valid. */
export function exampleIntent(name: string): PlatformIntent {
  const { intent, errors } = parseIntent(exampleText(name));
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return intent;
}

/** Reads the answers and pins of one example and fails when they are not valid. */
export function exampleRequirements(name: string): RecommendationInput {
  const { input, errors } = parseRecommendationInput(exampleText(name));
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return input;
}
