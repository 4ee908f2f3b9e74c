import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  parseIntent,
  type PlatformIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import fc from 'fast-check';
import { appKinds } from './apps/appKinds';
import { AppMemory } from './apps/AppMemory';
import { renderApps } from './apps/renderApps';
import { renderContext } from './RenderContext';
import { createRenderer, renderRepository } from './renderRepository';

type Requirements = NonNullable<PlatformIntent['spec']['requirements']>;

/** What a platform is made from. The choices are given, since to find them out takes far longer than to render. */
interface Platform {
  intent: PlatformIntent;
  requirements: Requirements;
  choices: Record<string, string | undefined>;
}

/** Something that people change in a platform between one look at it and the next. */
type Edit = (platform: Platform, pick: <T>(items: readonly T[]) => T) => void;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'disaster-recovery': ['backup-restore', 'second-zone'],
  ingress: ['contour', 'ingress-nginx', 'istio-gateway', 'kong'],
  metrics: ['kube-prometheus-stack', 'victoria-metrics'],
  'network-isolation': ['namespace-default-deny', 'open'],
  packaging: ['cdk8s', 'helm', 'jsonnet', 'kustomize'],
  'pod-autoscaling': ['horizontal', 'keda', 'vertical-only'],
  promotion: ['image-automation', 'pull-request'],
  registry: ['harbor', 'saas-registry'],
  'repository-layout': ['fleet-infrastructure-apps', 'mono-repository'],
  secrets: ['external-secrets', 'sops', 'vault'],
};

const EDITS: Readonly<Record<string, Edit>> = {
  'changes an image': ({ intent: { spec } }, pick) => {
    pick(spec.apps ?? []).image = pick(['a.example/app:2', 'a.example/app:3']);
  },
  'sets a variable': ({ intent: { spec } }, pick) => {
    pick(spec.apps ?? []).env = { MODE: pick(['a', 'b']) };
  },
  'sets resources': ({ intent: { spec } }, pick) => {
    pick(spec.apps ?? []).resources = { cpu: pick(['50m', '75m']) };
  },
  'renames an app': ({ intent: { spec } }, pick) => {
    pick(spec.apps ?? []).name = pick(['renamed', 'named-anew']);
  },
  'adds a copy of an app': ({ intent: { spec } }, pick) => {
    const app = structuredClone(pick(spec.apps ?? []));
    spec.apps?.push({ ...app, name: `copy-${spec.apps.length}` });
  },
  'removes an app': ({ intent: { spec } }, pick) => {
    const removed = pick(spec.apps ?? []);
    spec.apps = spec.apps?.filter(app => app !== removed);
  },
  'turns the order of apps': ({ intent: { spec } }) => {
    spec.apps?.reverse();
  },
  'changes the owner of a tenant': ({ intent: { spec } }, pick) => {
    pick(spec.tenants ?? []).owner = pick(['first-team', 'second-team']);
  },
  'renames a tenant': ({ intent: { spec } }, pick) => {
    const tenant = pick(spec.tenants ?? []);
    const before = tenant.name;
    tenant.name = `${before.slice(0, 8)}-x`;
    for (const app of spec.apps ?? [])
      if (app.tenant === before) app.tenant = tenant.name;
  },
  'moves clusters to another provider': ({ intent: { spec } }, pick) => {
    const provider = pick(['aws', 'azure', 'gcp', 'other'] as const);
    for (const cluster of spec.clusters) cluster.provider = provider;
  },
  'turns an environment into production or back': ({ intent }, pick) => {
    const environment = pick(intent.spec.environments);
    environment.production = !environment.production;
  },
  'takes another engine': ({ intent: { spec } }, pick) => {
    spec.delivery.engine = pick(['argocd', 'flux']);
  },
  'asks for another availability': ({ requirements }, pick) => {
    requirements.availability = pick([99.5, 99.9]);
  },
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([decision, options]): [string, Edit] => [
      `decides ${decision} otherwise`,
      ({ choices }, pick) => {
        choices[decision] = pick(options);
      },
    ]),
  ),
};

function examplePlatform(): Platform {
  const file = '../../../examples/intents/every-app-kind.yaml';
  const { intent, errors } = parseIntent(
    readFileSync(resolve(__dirname, file), 'utf8'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { 'gitops-engine': _, ...choices } = resolvePlatform(intent).choices;
  const { requirements, decisions: _pins, ...spec } = intent.spec;
  if (!requirements) throw new Error('the example has no requirements');
  return { intent: { ...intent, spec }, requirements, choices };
}

/** The platform after an edit, and as it was where no intent may say so. */
function edited(platform: Platform, name: string, places: number[]): Platform {
  const changed = structuredClone(platform);
  const rest = [...places];
  EDITS[name](changed, items => items[(rest.shift() ?? 0) % items.length]);
  return parseIntent(changed.intent).intent ? changed : platform;
}

function modelOf({ intent, requirements, choices }: Platform): PlatformModel {
  const model = resolvePlatform(intent);
  return {
    ...model,
    intent: { ...intent, spec: { ...intent.spec, requirements } },
    choices: { ...model.choices, ...choices },
  };
}

/** The files of apps, and what each tenant may bring in. */
function madeOfApps(platform: Platform, memory?: AppMemory) {
  const context = renderContext(modelOf(platform), memory);
  return {
    files: renderApps(context),
    kinds: context.model.tenants.map(tenant => appKinds(context, tenant)),
  };
}

describe('createRenderer', () => {
  const first = examplePlatform();

  it.each(Object.keys(EDITS))(
    'has an edit that %s, which an intent may say',
    name => {
      const results = [0, 1].map(place => edited(first, name, [place, place]));
      expect(
        results.every(platform => isDeepStrictEqual(platform, first)),
      ).toBe(false);
    },
  );

  it('makes only the files of apps that changed', () => {
    const render = createRenderer();
    const filesOf = (platform: Platform) =>
      new Map(render(modelOf(platform)).files.map(file => [file.path, file]));
    const before = filesOf(first);
    const changed = structuredClone(first);
    const [app, ...others] = changed.intent.spec.apps ?? [];
    app.image = 'registry.example.com/shop/other:1';
    const after = filesOf(changed);
    const made = [...after].filter(
      ([path, file]) =>
        /^apps\/[^/]+\/(base\/|catalog-info)/.test(path) &&
        file !== before.get(path),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(made.length).toBeGreaterThan(0);
    for (const [path] of made) expect(path.split('/')[1]).toBe(app.name);
  });

  it('keeps what it takes over from being changed by others', () => {
    const file = createRenderer()(modelOf(first)).files.find(
      ({ path }) => path === 'apps/web/base/kustomization.yaml',
    );
    expect(() =>
      Object.assign(file ?? {}, { content: 'something else' }),
    ).toThrow(TypeError);
  });

  it('gives the bytes of a rendering from nothing after each edit', () => {
    const render = createRenderer();
    let platform = first;
    for (const name of Object.keys(EDITS)) {
      platform = edited(platform, name, [1, 1]);
      const model = modelOf(platform);
      expect(render(model)).toEqual(renderRepository(model));
    }
  });

  it('gives apps the files and kinds of a rendering from nothing after edits in any order', () => {
    const edits = fc.array(
      fc.tuple(
        fc.constantFrom(...Object.keys(EDITS)),
        fc.array(fc.nat(50), { minLength: 2, maxLength: 2 }),
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, steps => {
        const memory = new AppMemory();
        let platform = first;
        madeOfApps(platform, memory);
        for (const [name, places] of steps) {
          platform = edited(platform, name, places);
          expect(madeOfApps(platform, memory)).toEqual(madeOfApps(platform));
        }
      }),
      { numRuns: 60 },
    );
  });
});
