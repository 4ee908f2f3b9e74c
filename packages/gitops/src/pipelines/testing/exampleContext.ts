import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderContext, type RenderContext } from '../../RenderContext';

const EXAMPLES = resolve(__dirname, '../../../../../examples/intents');

/** The model of an example, with other choices where a test needs them. */
export function exampleModel(
  name: string,
  choices: Record<string, string> = {},
): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(resolve(EXAMPLES, `${name}.yaml`), 'utf8'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const model = resolvePlatform(intent);
  return { ...model, choices: { ...model.choices, ...choices } };
}

/** What generators look at for an example. */
export function exampleContext(
  name: string,
  choices?: Record<string, string>,
): RenderContext {
  return renderContext(exampleModel(name, choices));
}
