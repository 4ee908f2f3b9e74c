import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CATALOGUE } from '@kubernetes-architect/addons';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parse, parseAllDocuments } from 'yaml';
import { parsePlatform } from './parsePlatform';
import { renderRepository } from './renderRepository';
import { expandApplicationSets } from './testing/expandApplicationSets';
import { LOCK_FILE_PATH, parseLockFile } from './tree/lockFile';

type Files = Readonly<Record<string, string>>;

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    annotations?: Record<string, string>;
  };
  /** The fields that some of these objects have. */
  spec: {
    dependsOn?: Array<{ name: string; namespace?: string }>;
    deletionPolicy?: string;
    path: string;
    syncPolicy: { preserveResourcesOnDeletion: boolean };
    wait?: boolean;
  };
}

const WAVE = 'argocd.argoproj.io/sync-wave';

const ENGINES = ['argocd', 'flux'] as const;

/** Two add-ons of which one brings kinds that the other's configurations need. */
function modelOf(
  engine: (typeof ENGINES)[number],
  change: (model: PlatformModel) => PlatformModel = model => model,
): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(
        __dirname,
        `../../../examples/intents/${engine}-three-environments.yaml`,
      ),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return change({
    ...resolvePlatform(intent),
    addons: [{ name: 'cert-manager' }, { name: 'metrics-server' }],
    choices: { certificates: 'cert-manager-acme' },
  });
}

function filesOf(model: PlatformModel): Files {
  return Object.fromEntries(
    renderRepository(model).files.map(({ path, content }) => [path, content]),
  );
}

function manifestsOf(files: Files, pattern: RegExp): Manifest[] {
  return Object.entries(files)
    .filter(([path]) => pattern.test(path))
    .flatMap(([, content]) => parseAllDocuments(content))
    .map(document => document.toJS() as Manifest);
}

describe('rule 1: crds, controllers, configs, policies, tenants, apps', () => {
  it('is the order of the waves of Argo CD', () => {
    const sets = manifestsOf(filesOf(modelOf('argocd')), /^appsets\//);
    const wavesOf = (prefix: RegExp) =>
      sets
        .filter(({ metadata }) => prefix.test(metadata.name))
        .map(({ metadata }) => Number(metadata.annotations?.[WAVE]));
    const stages = [
      wavesOf(/^addon-(cert-manager|metrics-server)$/),
      wavesOf(/^addon-.*-configs$/),
      wavesOf(/^policies-/),
      wavesOf(/^tenants-/),
      wavesOf(/^apps-/),
    ];
    const first = stages.map(waves => Math.min(...waves));
    const last = stages.map(waves => Math.max(...waves));
    expect(stages.every(waves => waves.length > 0)).toBe(true);
    expect(first.slice(1).filter((wave, index) => wave <= last[index])).toEqual(
      [],
    );
  });

  it('is the chain of the Kustomizations of Flux, each waited for', () => {
    const objects = manifestsOf(
      filesOf(modelOf('flux')),
      /^clusters\/eu-production\/(infrastructure|policies|tenants|apps).*\.yaml$/,
    ).filter(({ kind }) => kind === 'Kustomization');
    const before = new Map(
      objects.map(({ metadata, spec }) => [
        metadata.name,
        (spec.dependsOn ?? []).map(({ name }) => name),
      ]),
    );
    expect(before.get('infrastructure-controllers')).toEqual([]);
    expect(before.get('infrastructure-configs')).toEqual([
      'infrastructure-controllers',
    ]);
    expect(before.get('policies')).toEqual(['infrastructure-configs']);
    expect(before.get('tenant.storefront.production')).toEqual(['policies']);
    expect(before.get('web.production')).toEqual([
      'tenant.storefront.production',
    ]);
    expect(objects.every(({ spec }) => spec.wait)).toBe(true);
  });

  it('lets a HelmRelease wait for HelmReleases that are there, and for nothing else', () => {
    const model = modelOf('flux', each => ({
      ...each,
      addons: CATALOGUE.map(({ name }) => ({ name })),
    }));
    const releases = manifestsOf(
      filesOf(model),
      /^infrastructure\/controllers\/[^/]+\/base\/release\.yaml$/,
    );
    const names = new Set(releases.map(({ metadata }) => metadata.name));
    const waited = releases.flatMap(({ spec }) => spec.dependsOn ?? []);
    expect(waited.length).toBeGreaterThan(0);
    for (const { name, namespace } of waited) {
      expect(names).toContain(name);
      expect(namespace).toBeUndefined();
    }
  });
});

describe('rule 2: exact versions with provenance', () => {
  it('pins every add-on once, and says where the version was seen', () => {
    for (const { source } of CATALOGUE) {
      if (source.kind === 'objects') continue;
      expect(source.provenance).not.toBe('');
      const version = source.kind === 'helm' ? source.version : source.revision;
      expect(version ?? 'v1.0.0').toMatch(/^v?\d+\.\d+\.\d+|^[\w.-]*\d+\.\d+/);
      expect(version ?? '').not.toMatch(/HEAD|latest|\*|[<>^~]/);
    }
    const pins = Object.entries(filesOf(modelOf('argocd'))).filter(
      ([path, content]) => path.startsWith('a') && content.includes('3.14.0'),
    );
    expect(pins.map(([path]) => path)).toEqual([
      'addons/metrics-server/addon.yaml',
    ]);
  });

  it('refuses a retired component unless it is forced', () => {
    const retired = CATALOGUE.find(addon => addon.retired);
    expect(retired).toBeDefined();
    const { intent } = modelOf('argocd');
    const withRetired = (accept: object) =>
      parsePlatform({
        ...intent,
        spec: {
          ...intent.spec,
          addons: [{ name: retired?.name, acceptUnconfirmed: true, ...accept }],
        },
      }).errors ?? [];
    expect(JSON.stringify(withRetired({}))).toContain('gets no fixes since');
    expect(JSON.stringify(withRetired({ acceptRetired: true }))).not.toContain(
      'gets no fixes since',
    );
  });
});

describe('rule 3: files of the tool and files of people are apart', () => {
  it.each(ENGINES)('locks only its own, for %s', engine => {
    const files = filesOf(modelOf(engine));
    const lock = parseLockFile(files[LOCK_FILE_PATH]);
    const people = Object.keys(files).filter(path =>
      path.endsWith('values.user.yaml'),
    );
    expect(people).toHaveLength(2);
    expect(lock?.people).toEqual(people);
    for (const path of people) {
      expect(lock?.files[path]).toBeUndefined();
      expect(parse(files[path])).toEqual({});
    }
  });
});

describe('rule 4: a name is unique and valid in DNS', () => {
  it.each(ENGINES)('holds for every object of the platform, for %s', engine => {
    const objects = manifestsOf(
      filesOf(modelOf(engine)),
      /^(appsets|clusters\/eu-production|projects)\/.*\.yaml$/,
    ).filter(({ kind }) => kind && kind !== 'cluster');
    const keys = objects
      .filter(({ apiVersion }) => !apiVersion.startsWith('kustomize.config'))
      .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys)
      expect(key.split(' ')[1]).toMatch(
        /^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/,
      );
  });

  it('holds for the Applications', () => {
    const names = expandApplicationSets(
      renderRepository(modelOf('argocd')),
    ).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(/^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$/);
  });
});

describe('rule 5: removing a cluster never deletes what production runs', () => {
  it('keeps what the sets of production and of add-ons deployed', () => {
    const sets = manifestsOf(filesOf(modelOf('argocd')), /^appsets\//);
    for (const { metadata, spec } of sets) {
      const stays = /^addon-|-production$/.test(metadata.name);
      expect([
        metadata.name,
        spec.syncPolicy.preserveResourcesOnDeletion,
      ]).toEqual([metadata.name, stays]);
    }
  });

  it('orphans what Flux deployed, and never uninstalls a chart by itself', () => {
    const files = filesOf(modelOf('flux'));
    const kustomizations = manifestsOf(
      files,
      /^clusters\/eu-production\/[^/]+\.yaml$/,
    ).filter(({ apiVersion }) => apiVersion.startsWith('kustomize.toolkit'));
    expect(kustomizations.length).toBeGreaterThan(3);
    for (const { spec } of kustomizations)
      expect(spec.deletionPolicy).toBe('Orphan');
    for (const { metadata } of manifestsOf(files, /release\.yaml$/))
      expect(metadata.annotations).toMatchObject({
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      });
  });
});

describe('rule 6: replicas are absent where an autoscaler owns them', () => {
  it.each(ENGINES)('holds for every app, for %s', engine => {
    const files = filesOf(modelOf(engine));
    const scaled = Object.keys(files).filter(path =>
      /^apps\/.*\/autoscaler\.yaml$/.test(path),
    );
    expect(scaled.length).toBeGreaterThan(0);
    for (const path of scaled)
      expect(files[path.replace('autoscaler', 'replicas')]).toBeUndefined();
  });
});

describe('rule 7: secrets are references', () => {
  it.each(ENGINES)('holds no Secret with content, for %s', engine => {
    const secrets = manifestsOf(filesOf(modelOf(engine)), /\.yaml$/).filter(
      object => object?.kind === 'Secret',
    );
    expect(secrets).toEqual([]);
  });
});

describe('rule 8: the pipeline proves what these tests prove', () => {
  it('builds every overlay and validates it on every pull request', () => {
    const files = filesOf(
      modelOf('argocd', model => ({
        ...model,
        choices: { ...model.choices, 'ci-pipeline': 'github-actions' },
      })),
    );
    const textOf = (folder: string) =>
      Object.entries(files)
        .filter(([path]) => path.startsWith(folder))
        .map(([, content]) => content)
        .join('\n');
    expect(textOf('.github/workflows/')).toMatch(/pull_request/);
    const scripts = textOf('.architect/ci/');
    expect(scripts).toMatch(/kustomize build/);
    expect(scripts).toMatch(/kubeconform[^\n]*-strict/);
  });
});

describe('rule 9: a promotion changes version fields alone', () => {
  it('keeps the image of an app in one file for each environment', () => {
    const files = filesOf(modelOf('argocd'));
    const withImage = Object.entries(files)
      .filter(
        ([path, content]) =>
          /^apps\/web\/envs\//.test(path) && /image: \S+:\S+/.test(content),
      )
      .map(([path]) => path);
    expect(withImage).toEqual([
      'apps/web/envs/dev/version.yaml',
      'apps/web/envs/production/version.yaml',
      'apps/web/envs/staging/version.yaml',
    ]);
  });
});

describe('rule 10: two engines, one model', () => {
  it('brings the same folders into the same clusters', () => {
    const argocd = modelOf('argocd');
    const flux: PlatformModel = {
      ...argocd,
      delivery: { ...argocd.delivery, engine: 'flux' },
    };
    const applications = expandApplicationSets(renderRepository(argocd));
    const files = filesOf(flux);
    for (const { name: cluster } of argocd.clusters) {
      const paths = applications
        .filter(({ name }) => name.endsWith(`.${cluster}`))
        .flatMap(({ spec }) => {
          const { path } = (spec.source ?? {}) as { path?: string };
          return path?.match(/^(policies|tenants|apps)\//) ? [path] : [];
        })
        .sort();
      const fluxPaths = manifestsOf(
        files,
        new RegExp(`^clusters/${cluster}/(policies|tenants|apps)\\.yaml$`),
      )
        .filter(({ kind }) => kind === 'Kustomization')
        .map(({ spec }) => spec.path.slice('./'.length))
        .sort();
      expect(fluxPaths).toEqual(paths);
      const addons = applications
        .filter(({ name }) => name.endsWith(`.source.${cluster}`))
        .map(({ name }) => name.split('.')[1]);
      const composite =
        files[
          `infrastructure/clusters/${cluster}/controllers/kustomization.yaml`
        ];
      for (const addon of addons)
        expect(composite).toContain(`controllers/${addon}/`);
    }
  });
});
