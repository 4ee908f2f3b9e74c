import { type AddonDefinition, defineAddon } from '../AddonDefinition';

/** An add-on that is nothing but its name, with what a test is about. */
export function trialAddon(
  name: string,
  more: Partial<AddonDefinition> = {},
): AddonDefinition {
  return defineAddon({
    name,
    title: name,
    summary: 'is tried',
    area: 'platform',
    home: 'https://example.com/',
    licence: 'Apache-2.0',
    source: { kind: 'objects' },
    stage: 'controllers',
    namespace: name,
    podSecurity: 'restricted',
    kubernetes: { from: '1.31' },
    footprint: { cpu: '0', memory: '0' },
    options: [],
    provides: { capabilities: [], kinds: [] },
    ...more,
  });
}
