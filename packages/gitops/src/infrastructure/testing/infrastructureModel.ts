import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';

/** The model of an example with other choices. */
export function infrastructureModel(
  choices: PlatformModel['choices'],
  example = 'argocd-three-environments',
): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(__dirname, `../../../../../examples/intents/${example}.yaml`),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const model = resolvePlatform(intent);
  return { ...model, choices: { ...model.choices, ...choices } };
}
