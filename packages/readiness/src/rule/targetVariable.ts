import type { RuleTarget } from './Rule';

/** The name an expression has for what it is run on; undefined where it reads `object` or `variables` only. */
export function targetVariable(target: RuleTarget): string | undefined {
  if (typeof target === 'object') return target.as;
  switch (target) {
    case 'container':
    case 'appContainer':
      return 'container';
    case 'podAndContainers':
      return 'part';
    case 'volume':
      return 'volume';
    default:
      return undefined;
  }
}
