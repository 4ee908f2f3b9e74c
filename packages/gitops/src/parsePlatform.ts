import { checkAddons } from '@kubernetes-architect/addons';
import {
  parseIntent,
  type ParsedIntent,
} from '@kubernetes-architect/architecture';
import { checkAppChoices } from './apps/checkAppChoices';

/**
 * Reads an intent as `parseIntent` does, and reports also what no repository
 * can be rendered from: add-ons that are unknown, unconfirmed, or do not fit.
 *
 * @public
 */
export function parsePlatform(input: unknown): ParsedIntent {
  return parseIntent(input, { checks: [checkAddons, checkAppChoices] });
}
