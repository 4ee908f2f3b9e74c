import type { PlatformIntent } from '../intent/intentSchema';
import type { AccessModel } from './AccessModel';
import { compareNames } from './compareNames';

/** Groups of each persona; named after the platform where nothing is said. */
export function resolveAccess({ metadata, spec }: PlatformIntent): AccessModel {
  const sorted = (names: readonly string[]) =>
    [...new Set(names)].sort(compareNames);
  const { access = {} } = spec;
  const fallback = (name: string) => [`${metadata.name}-${name}`];
  return {
    'platform-engineer': sorted(
      access['platform-engineer'] ?? fallback('platform-engineers'),
    ),
    security: sorted(access.security ?? fallback('security')),
    'site-reliability': sorted(
      access['site-reliability'] ?? fallback('site-reliability'),
    ),
    manager: sorted(access.manager ?? fallback('managers')),
  };
}
