import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type {
  AddonDefinition,
  SelectedAddon,
} from '@kubernetes-architect/addons';
import {
  parseIntent,
  type PoliciesModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { renderContext, type RenderContext } from '../../RenderContext';

/** An add-on, as far as policies look at it. Its namespace is its name. */
export type TestAddon = Pick<AddonDefinition, 'name' | 'podSecurity'>;

/** What a test sets. */
export interface PolicyContextOptions {
  /** `argocd-three-environments` by default. */
  example?: string;
  choices?: Record<string, string>;
  /** By default those of the policy engines, which need no level. */
  addons?: readonly TestAddon[];
  policies?: Partial<PoliciesModel>;
}

const ENGINES: readonly TestAddon[] = ['gatekeeper', 'kyverno'].map(name => ({
  name,
  podSecurity: 'restricted',
}));

function selected(
  { name, podSecurity }: TestAddon,
  platform: SelectedAddon['platform'],
): SelectedAddon {
  return {
    definition: {
      name,
      title: name,
      summary: 'is a stand-in of a test',
      area: 'policy',
      home: 'https://example.com',
      licence: 'Apache-2.0',
      source: { kind: 'objects' },
      stage: 'controllers',
      namespace: name,
      podSecurity,
      kubernetes: { from: '1.30' },
      footprint: { cpu: '10m', memory: '16Mi' },
      options: [],
      provides: { capabilities: [], kinds: [] },
    },
    reasons: [{ kind: 'request' }],
    clusters: platform.clusters,
    after: [],
    depth: 0,
    platform,
  };
}

/** What generators look at, for an example with other choices, add-ons and policies. */
export function policyContext({
  example = 'argocd-three-environments',
  choices = {},
  addons = ENGINES,
  policies = {},
}: PolicyContextOptions = {}): RenderContext {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(__dirname, `../../../../../examples/intents/${example}.yaml`),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const resolved = resolvePlatform(intent);
  const model = {
    ...resolved,
    choices: { ...resolved.choices, ...choices },
    policies: { ...resolved.policies, ...policies },
  };
  const names = new Set(addons.map(({ name }) => name));
  const platform = {
    model,
    choices: model.choices,
    has: (name: string) => names.has(name),
    clusters: model.clusters,
  };
  return {
    ...renderContext(model),
    addons: addons.map(addon => selected(addon, platform)),
    hasAddon: platform.has,
  };
}
