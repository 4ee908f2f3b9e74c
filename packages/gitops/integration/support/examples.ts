import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';

const EXAMPLES = resolve(__dirname, '../../../../examples/intents');

/** The examples that the project shows to people. */
export const EXAMPLE_NAMES = [
  'minimal',
  'argocd-three-environments',
  'flux-three-environments',
] as const;

/** Reads an example and lets a test change it, for addresses that only exist in the test. */
export function exampleModel(
  name: (typeof EXAMPLE_NAMES)[number],
  change: (intent: PlatformIntent) => void = () => {},
): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(resolve(EXAMPLES, `${name}.yaml`), 'utf8'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  change(intent);
  const changed = parseIntent(intent);
  if (changed.errors) throw new Error(JSON.stringify(changed.errors));
  return resolvePlatform(changed.intent);
}
