import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { selectAddons } from '@kubernetes-architect/addons';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';

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
  const model = exampleModel(name, choices);
  const addons = selectAddons(model);
  const names = new Set(addons.map(({ definition }) => definition.name));
  return {
    model,
    choices: model.choices,
    addons,
    hasAddon: addon => names.has(addon),
  };
}
