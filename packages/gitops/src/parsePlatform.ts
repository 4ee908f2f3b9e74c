import { checkAddons } from '@kubernetes-architect/addons';
import {
  parseIntent,
  type ParsedIntent,
} from '@kubernetes-architect/architecture';
import { checkAppChoices } from './apps/checkAppChoices';
import { checkArtifact } from './wiring/checkArtifact';

/**
 * Reads an intent as `parseIntent` does, and reports also what no repository
 * can be rendered from: add-ons that are unknown, unconfirmed, or do not fit,
 * apps that ask for what was not decided, and an artifact that nothing reads.
 *
 * @public
 */
export function parsePlatform(input: unknown): ParsedIntent {
  return parseIntent(input, {
    checks: [checkAddons, checkAppChoices, checkArtifact],
  });
}
