import type { Environment } from '@marcbachmann/cel-js';
import { RE2JS } from 're2js';

/** Patterns come from rules and parameters; a cache that can never grow without bound. */
const CACHED_PATTERNS = 256;

/**
 * The name that `matches` is rewritten to when an expression is compiled: the built-in uses
 * JavaScript's RegExp, which is another language than RE2 and can be made to hang.
 *
 * @internal
 */
export const LINEAR_MATCHES = 'matchesInLinearTime';

/**
 * Registers `find`, `findAll` and the linear-time `matches`.
 *
 * @internal
 */
export function registerRegularExpressions(environment: Environment): void {
  const cache = new Map<string, RE2JS>();
  const compile = (pattern: string): RE2JS => {
    const known = cache.get(pattern);
    if (known) return known;
    if (cache.size >= CACHED_PATTERNS) cache.clear();
    const compiled = RE2JS.compile(pattern);
    cache.set(pattern, compiled);
    return compiled;
  };
  const findAll = (text: string, pattern: string, limit: number): string[] => {
    const found: string[] = [];
    const matcher = compile(pattern).matcher(text);
    while ((limit < 0 || found.length < limit) && matcher.find()) {
      found.push(matcher.group() ?? '');
    }
    return found;
  };
  environment
    .registerFunction(
      `string.${LINEAR_MATCHES}(string): bool`,
      (text: string, pattern: string) => compile(pattern).matcher(text).find(),
    )
    .registerFunction(
      'string.find(string): string',
      (text: string, pattern: string) => findAll(text, pattern, 1)[0] ?? '',
    )
    .registerFunction(
      'string.findAll(string): list<string>',
      (text: string, pattern: string) => findAll(text, pattern, -1),
    )
    .registerFunction(
      'string.findAll(string, int): list<string>',
      (text: string, pattern: string, limit: bigint) =>
        findAll(text, pattern, Number(limit)),
    );
}
