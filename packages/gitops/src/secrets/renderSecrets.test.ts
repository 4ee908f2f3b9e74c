import { parsePlatform } from '../parsePlatform';
import { renderRepository } from '../renderRepository';
import { exampleIntent } from '../apps/testing/examplePlatform';
import { resolvePlatform } from '@kubernetes-architect/architecture';

type Intent = ReturnType<typeof exampleIntent>;

const AGE = `age1${'q'.repeat(58)}`;
const KMS = 'arn:aws:kms:eu-central-1:111122223333:alias/shop';

function intentWith(change: (intent: Intent) => void = () => {}): Intent {
  const intent = exampleIntent();
  intent.spec.decisions = {
    pins: {
      ...intent.spec.decisions?.pins,
      secrets: { option: 'sops', reason: 'a test' },
    },
  };
  for (const environment of intent.spec.environments)
    environment.encryptionKeys = [
      environment.name === 'production' ? KMS : AGE,
    ];
  change(intent);
  return intent;
}

function files(change?: (intent: Intent) => void): Map<string, string> {
  const { intent, errors } = parsePlatform(intentWith(change));
  if (errors) throw new Error(JSON.stringify(errors));
  return new Map(
    renderRepository(resolvePlatform(intent)).files.map(({ path, content }) => [
      path,
      content,
    ]),
  );
}

function problems(change: (intent: Intent) => void): string[] {
  const { errors = [] } = parsePlatform(intentWith(change));
  return (errors ?? []).map(({ path, message }) => `${path}: ${message}`);
}

describe('secrets that stand encrypted in Git', () => {
  it('are encrypted for the keys of their environment', () => {
    const rules = files().get('.sops.yaml') ?? '';
    expect(rules).toMatch(
      /path_regex: .*envs\/dev\/secrets[^\n]*\n\s+encrypted_regex: [^\n]*\n\s+age: age1q+$/m,
    );
    expect(rules).toMatch(
      /path_regex: .*envs\/production\/secrets[^\n]*\n\s+encrypted_regex: [^\n]*\n\s+kms: arn:aws:kms:eu-central-1/m,
    );
  });

  it.each(['kustomize', 'helm', 'jsonnet', 'cdk8s'])(
    'have a folder that builds before there is one: %s',
    packaging => {
      const tree = files(intent => {
        intent.spec.decisions!.pins!.packaging = {
          option: packaging,
          reason: 'a test',
        };
      });
      expect(tree.get('apps/web/envs/dev/kustomization.yaml')).toMatch(
        /^ {2}- secrets$/m,
      );
      expect(tree.get('apps/web/envs/dev/secrets/kustomization.yaml')).toMatch(
        /^resources: \[\]$/m,
      );
    },
  );

  it('belong to people from the first day', () => {
    const lock = files().get('.architect/lock.json') ?? '';
    const { people, files: generated } = JSON.parse(lock);
    expect(people).toContain('apps/web/envs/dev/secrets/kustomization.yaml');
    expect(generated).not.toHaveProperty(
      'apps/web/envs/dev/secrets/kustomization.yaml',
    );
  });

  it('are opened by a plugin of Argo CD, with age keys only where there are any', () => {
    const tree = files();
    expect(tree.get('bootstrap/argocd/kustomization.yaml')).toContain(
      'decryption-sidecar.yaml',
    );
    expect(tree.get('bootstrap/argocd/decryption-sidecar.yaml')).toContain(
      'SOPS_AGE_KEY_FILE',
    );
    expect(tree.get('appsets/40-apps.yaml')).toMatch(
      /plugin:\n\s+name: sops$/m,
    );
    expect(tree.get('projects/shop.yaml')).toMatch(/kind: Secret$/m);
    const byKms = files(intent => {
      for (const environment of intent.spec.environments)
        environment.encryptionKeys = [KMS];
    });
    expect(byKms.get('bootstrap/argocd/decryption-sidecar.yaml')).not.toContain(
      'SOPS_AGE_KEY_FILE',
    );
  });

  it('are opened by Flux, by the key of the environment or by its rights in the KMS', () => {
    const tree = files(intent => {
      intent.spec.delivery.engine = 'flux';
      delete intent.spec.decisions?.pins?.['gitops-engine'];
    });
    const all = [...tree]
      .filter(([path]) => /^clusters\/.*\/apps\.yaml$/.test(path))
      .map(([, text]) => text)
      .join('---\n');
    expect(all).toMatch(
      /decryption:\n {4}provider: sops\n {4}secretRef:\n {6}name: sops-age-dev$/m,
    );
    expect(all).toMatch(/decryption:\n {4}provider: sops\n {2}\S/);
    expect(tree.get('docs/secrets.md')).toContain(
      'flux-system:kustomize-controller',
    );
    expect(tree.get('tenants/shop/envs/dev/reconciler-access.yaml')).toMatch(
      /^ {6}- secrets$/m,
    );
  });

  it.each(['argocd', 'flux'] as const)(
    'have a place for what pods of a tenant pull with, which %s decrypts',
    engine => {
      const tree = files(intent => {
        intent.spec.delivery.engine = engine;
        intent.spec.decisions!.pins!.registry = {
          option: 'artifactory',
          reason: 'a test',
        };
        delete intent.spec.decisions!.pins!['gitops-engine'];
      });
      const folder = 'tenants/shop/envs/dev';
      expect(tree.get(`${folder}/kustomization.yaml`)).toMatch(
        /^ {2}- secrets$/m,
      );
      expect(tree.get(`${folder}/secrets/kustomization.yaml`)).toMatch(
        /^resources: \[\]$/m,
      );
      expect(tree.get('docs/secrets.md')).toContain(
        `${folder}/secrets/registry-pull.sops.yaml`,
      );
      const wiring = [...tree]
        .filter(([path]) => /^(appsets|clusters)\/.*tenants/.test(path))
        .map(([, text]) => text)
        .join('---\n');
      expect(wiring).toMatch(
        engine === 'argocd'
          ? /plugin:\n\s+name: sops$/m
          : /decryption:\n {4}provider: sops/,
      );
    },
  );

  describe.each([
    ['argocd', 'addons'],
    ['flux', 'infrastructure/controllers'],
  ] as const)('of add-ons, which %s decrypts', (engine, folder) => {
    const place = 'kube-prometheus-stack/clusters/shared/secrets';
    let tree: ReadonlyMap<string, string>;

    beforeAll(() => {
      tree = files(intent => {
        intent.spec.delivery.engine = engine;
        delete intent.spec.decisions!.pins!['gitops-engine'];
        intent.spec.addons = [{ name: 'kube-prometheus-stack' }];
      });
    });

    it('have a place on each cluster, and keys', () => {
      expect(tree.get(`${folder}/${place}/kustomization.yaml`)).toMatch(
        /^resources: \[\]$/m,
      );
      expect(tree.get('.sops.yaml')).toContain('(^|/)clusters/shared/secrets/');
    });

    it('are named with the command that encrypts each', () => {
      const guide = tree.get('docs/secrets.md') ?? '';
      expect(guide).toContain(
        '| `kube-prometheus-stack` | `grafana-admin` | `monitoring` | `username`, `password` | `shared` |',
      );
      expect(guide).toContain(
        `--filename-override ${folder}/kube-prometheus-stack/clusters/$CLUSTER/secrets/monitoring.grafana-admin.sops.yaml`,
      );
    });

    it('come with the stage of what reads them', () => {
      const wiring = [
        'appsets/10-controllers.yaml',
        'clusters/shared/cluster.yaml',
        'clusters/shared/infrastructure-controllers.yaml',
        'infrastructure/clusters/shared/controllers/kustomization.yaml',
      ]
        .map(path => tree.get(path) ?? '')
        .join('---\n');
      const expected = {
        argocd: [
          /^ {2}secrets:\n(?: {4}.*\n)* {4}kube-prometheus-stack: true$/m,
          /path: "addons\/kube-prometheus-stack\/clusters\/\{\{ \.cluster\.name \}\}\/secrets"\n\s+plugin:\n\s+name: sops$/m,
        ],
        flux: [
          /^ {2}decryption:\n {4}provider: sops$/m,
          /^ {2}- \.\.\/\.\.\/\.\.\/controllers\/kube-prometheus-stack\/clusters\/shared\/secrets$/m,
        ],
      };
      for (const part of expected[engine]) expect(wiring).toMatch(part);
    });
  });

  it('are refused by the check of the pipeline and of a commit when they can be read', () => {
    const tree = files();
    expect(tree.get('.architect/ci/validate.sh')).toContain('secrets.sh');
    expect(tree.get('.pre-commit-config.yaml')).toContain('secrets.sh');
  });

  it('need a key wherever an app has secrets', () => {
    expect(
      problems(intent => {
        delete intent.spec.environments[0].encryptionKeys;
      }),
    ).toEqual([
      expect.stringMatching(
        /^spec\.environments\[0\]\.encryptionKeys: must name a key: .*age-keygen/,
      ),
    ]);
  });

  it('need a key wherever pods pull images with one, and nowhere else', () => {
    const withoutKey = (registry: string) =>
      problems(intent => {
        delete intent.spec.environments[0].encryptionKeys;
        for (const app of intent.spec.apps ?? []) delete app.secrets;
        intent.spec.decisions!.pins!.registry = {
          option: registry,
          reason: 'a test',
        };
      });
    expect(withoutKey('artifactory')).toEqual([
      expect.stringMatching(
        /^spec\.environments\[0\]\.encryptionKeys: must name a key: .*pods in shop-dev pull images with the Secret registry-pull\. .*age-keygen/,
      ),
    ]);
    expect(withoutKey('provider-registry')).toEqual([]);
  });

  it.each([
    'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ',
    'age1short',
    'arn:aws:kms:eu-central-1:1:key/a',
    'a,b',
  ])('take no %s for a key', key => {
    expect(
      problems(intent => {
        intent.spec.environments[0].encryptionKeys = [key];
      })[0],
    ).toMatch(
      /^spec\.environments\[0\]\.encryptionKeys\[0\]: must be a public/,
    );
  });
});

describe('secrets that stand sealed in Git', () => {
  const tree = files(intent => {
    intent.spec.decisions!.pins!.secrets = {
      option: 'sealed-secrets',
      reason: 'a test',
    };
    intent.spec.decisions!.pins!.registry = {
      option: 'artifactory',
      reason: 'a test',
    };
    intent.spec.addons = [{ name: 'kube-prometheus-stack' }];
  });

  it.each(['apps/web/envs/dev', 'tenants/shop/envs/dev'])(
    'have a place in %s that builds before there is one',
    overlay => {
      expect(tree.get(`${overlay}/kustomization.yaml`)).toMatch(
        /^ {2}- secrets$/m,
      );
      expect(tree.get(`${overlay}/secrets/kustomization.yaml`)).toMatch(
        /^resources: \[\]$/m,
      );
    },
  );

  it('are sealed for the cluster whose add-on reads them, with nothing for Argo CD to decrypt', () => {
    expect(tree.get('docs/secrets.md')).toMatch(
      /kubeseal --context \$CLUSTER [^\n]* >addons\/kube-prometheus-stack\/clusters\/\$CLUSTER\/secrets\/monitoring\.grafana-admin\.sealed\.yaml/,
    );
    expect(tree.get('appsets/10-controllers.yaml')).not.toContain('plugin:');
    expect(tree.has('.sops.yaml')).toBe(false);
  });
});
