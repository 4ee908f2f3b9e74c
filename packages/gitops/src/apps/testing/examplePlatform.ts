import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformIntent,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderContext, type RenderContext } from '../../RenderContext';

const EXAMPLE = resolve(
  __dirname,
  '../../../../../examples/intents/every-app-kind.yaml',
);

/** The intent with an app of every kind. */
export function exampleIntent(): PlatformIntent {
  const { intent, errors } = parseIntent(readFileSync(EXAMPLE, 'utf8'));
  if (errors) throw new Error(JSON.stringify(errors));
  return intent;
}

/** The platform with an app of every kind, with other choices. */
export function exampleContext(
  choices: Readonly<Record<string, string>> = {},
): RenderContext {
  const model = resolvePlatform(exampleIntent());
  return renderContext({
    ...model,
    choices: { ...model.choices, ...choices },
  });
}
