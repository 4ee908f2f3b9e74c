import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { renderRepository } from './renderRepository';
import { gitBlobId } from './tree/gitBlobId';
import { LOCK_FILE_PATH } from './tree/lockFile';

const RECORDS = 'docs/';

/** What brings the parts into the clusters. What is in them is held by the tests of each part. */
const WIRING =
  /^(README\.md|addons\/[^/]+\/(addon|values\.user)\.yaml|appsets\/.*|bootstrap\/.*|clusters\/.*|infrastructure\/(clusters|configs|controllers|namespaces)\/.*(?<!\/values|\/objects)\.yaml|platform\.yaml|projects\/.*)$/;
/** Files that are written once. */
const OF_PEOPLE = /(values\.user|\/secrets\/kustomization)\.yaml$/;

const EXAMPLES = resolve(__dirname, '../../../examples/intents');

function exampleIntent(name: string): PlatformIntent {
  const { intent, errors } = parseIntent(
    readFileSync(resolve(EXAMPLES, `${name}.yaml`), 'utf8'),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return intent;
}

function filesOf(
  intent: PlatformIntent,
  change: (model: PlatformModel) => PlatformModel = model => model,
): Record<string, string> {
  const tree = renderRepository(change(resolvePlatform(intent)));
  return Object.fromEntries(
    tree.files.map(({ path, content }) => [path, content]),
  );
}

function changed(
  name: string,
  change: (intent: PlatformIntent) => void,
): Record<string, string> {
  const intent = structuredClone(exampleIntent(name));
  change(intent);
  const parsed = parseIntent(intent);
  if (parsed.errors) throw new Error(JSON.stringify(parsed.errors));
  return filesOf(parsed.intent);
}

/** Two add-ons that are asked for, and nothing that was decided. */
function withTwoAddons(model: PlatformModel): PlatformModel {
  return {
    ...model,
    addons: [{ name: 'cert-manager' }, { name: 'metrics-server' }],
    choices: { certificates: 'cert-manager-acme' },
  };
}

const EXAMPLE_NAMES = [
  'minimal',
  'argocd-three-environments',
  'flux-three-environments',
];

describe.each(EXAMPLE_NAMES)('renderRepository of %s', name => {
  const files = filesOf(exampleIntent(name));

  it('brings two add-ons in as before', () => {
    const { [LOCK_FILE_PATH]: _lock, ...others } = filesOf(
      exampleIntent(name),
      withTwoAddons,
    );
    const manifests = Object.entries(others).filter(([path]) =>
      WIRING.test(path),
    );
    for (const [path, content] of manifests) {
      expect(content).toMatchSnapshot(path);
    }
  });

  // What the pages say is held by the tests of the records.
  it('documents the platform beside its manifests', () => {
    const pages = Object.keys(files).filter(path => path.startsWith(RECORDS));
    expect(pages).toMatchSnapshot('pages');
  });

  it('locks every file by its Git blob id', () => {
    const lock = JSON.parse(files[LOCK_FILE_PATH]);
    const expected = Object.entries(files)
      .filter(([path]) => path !== LOCK_FILE_PATH && !OF_PEOPLE.test(path))
      .map(([path, content]) => [path, gitBlobId(content)]);
    expect(lock).toMatchObject({
      version: 1,
      files: Object.fromEntries(expected),
    });
    expect(Object.keys(lock.files)).toHaveLength(expected.length);
    expect(lock.people ?? []).toEqual(
      Object.keys(files).filter(path => OF_PEOPLE.test(path)),
    );
  });

  it('holds an intent from which the same repository comes', () => {
    const { intent } = parseIntent(files['platform.yaml']);
    expect(intent && filesOf(intent)).toEqual(files);
  });

  it('ends every file with a line end and has no other line ends', () => {
    for (const content of Object.values(files))
      expect(content).toMatch(/^[^\r]*[^\n]\n$/);
  });

  it('holds no floating version', () => {
    // Pipelines compare with the HEAD of Git, which is no version.
    const floating = Object.entries(files).filter(
      ([path, content]) =>
        /^[a-z].*\.yaml$/.test(path) && /\blatest\b|\bHEAD\b/.test(content),
    );
    expect(floating).toEqual([]);
  });
});

describe('renderRepository', () => {
  it('leaves replicas to the autoscaler', () => {
    const files = filesOf(exampleIntent('argocd-three-environments'));
    expect(files['apps/web/envs/production/autoscaler.yaml']).toContain(
      'minReplicas: 3',
    );
    expect(files['apps/web/envs/production/replicas.yaml']).toBeUndefined();
    expect(files['apps/web/base/deployment.yaml']).not.toContain('replicas');
  });

  it('guards against disruption where there are two replicas or more', () => {
    const files = filesOf(exampleIntent('argocd-three-environments'));
    const guarded = Object.keys(files).filter(path =>
      path.endsWith('disruption-budget.yaml'),
    );
    expect(guarded).toEqual([
      'apps/orders/envs/production/disruption-budget.yaml',
      'apps/parcels/envs/production/disruption-budget.yaml',
      'apps/web/envs/production/disruption-budget.yaml',
      'apps/web/envs/staging/disruption-budget.yaml',
    ]);
  });

  it('preserves only what production runs', () => {
    const files = filesOf(exampleIntent('argocd-three-environments'));
    for (const path of ['appsets/30-tenants.yaml', 'appsets/40-apps.yaml']) {
      const sets = parseAllDocuments(files[path]).map(document =>
        document.toJS(),
      );
      expect(
        sets.map(({ metadata, spec }) => [
          metadata.name.split('-')[1],
          spec.syncPolicy.preserveResourcesOnDeletion,
        ]),
      ).toEqual([
        ['dev', false],
        ['staging', false],
        ['production', true],
      ]);
    }
  });

  it('is a function of what the intent says, not of the order of its entries', () => {
    const reversed = changed('flux-three-environments', ({ spec }) => {
      for (const list of [
        spec.environments,
        spec.clusters,
        spec.tenants ?? [],
        spec.apps ?? [],
      ])
        list.reverse();
    });
    const withoutIntent = ({
      'platform.yaml': _intent,
      [LOCK_FILE_PATH]: _lock,
      ...rest
    }: Record<string, string>) => rest;
    expect(withoutIntent(reversed)).toEqual(
      withoutIntent(filesOf(exampleIntent('flux-three-environments'))),
    );
  });

  it('renders a platform without tenants and apps', () => {
    for (const engine of ['argocd', 'flux'] as const) {
      const files = changed('minimal', ({ spec }) => {
        spec.delivery.engine = engine;
        delete spec.tenants;
        delete spec.apps;
      });
      expect(
        Object.keys(files).filter(path =>
          /^(apps|tenants)\/|^(appsets|clusters)\/.*\b(tenants|apps)\.yaml$/.test(
            path,
          ),
        ),
      ).toEqual([]);
      const hasSets = Object.keys(files).some(path =>
        path.startsWith('appsets/'),
      );
      expect(/appsets/.test(files['bootstrap/root.yaml'] ?? '')).toBe(hasSets);
    }
  });

  it('shows text of people as text', () => {
    const files = changed('minimal', ({ metadata, spec }) => {
      metadata.title =
        '<script>alert(1)</script> [x](javascript:alert(1)) `id`';
      spec.apps = [
        {
          name: 'a',
          tenant: 'team-a',
          kind: 'worker',
          image: 'registry.k8s.io/pause:3.10',
          env: { NO: 'no', T: '{{ .x }}', TIME: '12:30:45' },
        },
      ];
    });
    expect(files['README.md'].split('\n')[0]).toBe(
      '# &lt;script\\>alert\\(1\\)&lt;/script\\> \\[x\\]\\(javascript:alert\\(1\\)\\) \\`id\\`',
    );
    expect(files['apps/a/envs/dev/settings.yaml']).toContain(
      '- name: "NO"\n              value: "no"',
    );
    expect(files['apps/a/envs/dev/settings.yaml']).toContain(
      'value: "12:30:45"',
    );
  });
});
