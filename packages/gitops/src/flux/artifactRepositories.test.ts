import type { PlatformModel } from '@kubernetes-architect/architecture';
import { parseAllDocuments } from 'yaml';
import { exampleModel } from '../pipelines/testing/exampleContext';
import { renderRepository } from '../renderRepository';

interface FluxObject {
  kind: string;
  metadata: { name: string; namespace: string };
  spec: {
    path: string;
    provider?: string;
    ref: { tag: string };
    secretRef?: { name: string };
    sourceRef: { kind: string; name: string };
    url: string;
    verify?: {
      provider: string;
      matchOIDCIdentity: Array<{ issuer: string; subject: string }>;
    };
  };
}

const ARTIFACT = {
  url: 'oci://registry.example.com/shop/tree',
  private: false,
};

function modelWith(
  delivery: Partial<PlatformModel['delivery']>,
  choices: Record<string, string> = {},
): PlatformModel {
  const model = exampleModel('flux-three-environments', choices);
  return {
    ...model,
    delivery: { ...model.delivery, artifact: ARTIFACT, ...delivery },
  };
}

function objectsOf(model: PlatformModel, folder: string): FluxObject[] {
  return renderRepository(model)
    .files.filter(
      ({ path }) => path.startsWith(folder) && path.endsWith('.yaml'),
    )
    .flatMap(({ content }) => parseAllDocuments(content))
    .map(document => document.toJS() as FluxObject);
}

function ofKind(objects: readonly FluxObject[], kind: string): FluxObject[] {
  return objects.filter(object => object?.kind === kind);
}

describe('the tree as an artifact', () => {
  const model = modelWith({});

  it.each(model.clusters)(
    'is all that $name reads, each environment at its tag',
    cluster => {
      const objects = objectsOf(model, `clusters/${cluster.name}/`);
      const tags = new Map(
        ofKind(objects, 'OCIRepository').map(({ metadata, spec }) => [
          metadata.name,
          spec.ref.tag,
        ]),
      );
      const own = model.environments
        .map(({ name }) => name)
        .filter(name => cluster.environments.includes(name));
      expect(Object.fromEntries(tags)).toEqual({
        'flux-system': own.at(-1),
        ...Object.fromEntries(own.map(name => [`flux-system.${name}`, name])),
      });
      expect(ofKind(objects, 'GitRepository')).toEqual([]);
      const read = ofKind(objects, 'Kustomization').filter(
        ({ spec }) => spec?.sourceRef,
      );
      expect(read.length).toBeGreaterThan(3);
      for (const { spec } of read) {
        expect(spec.sourceRef.kind).toBe('OCIRepository');
        const environment = /\/envs\/(.+)$/.exec(spec.path)?.[1];
        expect([spec.path, tags.get(spec.sourceRef.name)]).toEqual([
          spec.path,
          environment ?? own.at(-1),
        ]);
      }
    },
  );

  it('is read from Git nowhere else in the tree', () => {
    const sources = ofKind(objectsOf(model, ''), 'GitRepository');
    for (const { spec } of sources)
      expect(spec.url).not.toBe(model.delivery.repository.url);
  });

  it('is watched where failures are told', () => {
    const alerts = renderRepository(
      modelWith({ notifications: { service: 'webhook' } }),
    ).files.filter(({ path }) => path.endsWith('/notifications.yaml'));
    expect(alerts.length).toBeGreaterThan(0);
    for (const { content } of alerts)
      expect(content).toContain('kind: OCIRepository');
  });
});

describe('access to an artifact', () => {
  const ECR = 'oci://111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/tree';

  function accessOf(artifact: PlatformModel['delivery']['artifact']) {
    const model = modelWith({ artifact });
    const [first, ...others] = model.clusters;
    const clusters = [
      { ...first, provider: 'aws' as const },
      ...others.map(each => ({ ...each, provider: 'gcp' as const })),
    ];
    return clusters.map(({ name }) => {
      const [source] = ofKind(
        objectsOf({ ...model, clusters }, `clusters/${name}/flux-system/`),
        'OCIRepository',
      );
      return source.spec.provider ?? source.spec.secretRef?.name ?? 'anybody';
    });
  }

  it('is the identity of clusters in the cloud of the registry, and a Secret elsewhere', () => {
    const [inside, ...outside] = accessOf({ url: ECR, private: true });
    expect(inside).toBe('aws');
    expect(new Set(outside)).toEqual(new Set(['artifact-credentials']));
  });

  it('is a Secret where the registry has no cloud, and nothing where all may read', () => {
    expect(new Set(accessOf({ ...ARTIFACT, private: true }))).toEqual(
      new Set(['artifact-credentials']),
    );
    expect(new Set(accessOf(ARTIFACT))).toEqual(new Set(['anybody']));
  });
});

describe('signatures of an artifact', () => {
  function signerOf(url: string, choices: Record<string, string>) {
    const { delivery } = modelWith({});
    const model = modelWith(
      { repository: { ...delivery.repository, url, branch: 'main' } },
      choices,
    );
    const [source] = ofKind(objectsOf(model, 'clusters/'), 'OCIRepository');
    return source.spec.verify?.matchOIDCIdentity[0];
  }
  const GITHUB = 'https://github.com/acme/shop.git';

  it.each([
    [
      GITHUB,
      'github-actions',
      'https://token.actions.githubusercontent.com',
      'https://github.com/acme/shop/.github/workflows/artifact.yaml@refs/heads/main',
    ],
    [
      'git@gitlab.com:acme/platform/shop.git',
      'gitlab-ci',
      'https://gitlab.com',
      'https://gitlab.com/acme/platform/shop//.gitlab-ci.yml@refs/heads/main',
    ],
  ])('are of the pipeline of %s alone', (url, system, issuer, subject) => {
    const signer = signerOf(url, {
      'supply-chain': 'signed-images',
      'ci-pipeline': system,
    });
    expect(issuer).toMatch(new RegExp(signer?.issuer ?? '-'));
    expect(subject).toMatch(new RegExp(signer?.subject ?? '-'));
    for (const other of [
      subject.replace('shop', 'shopping'),
      subject.replace('acme', 'evil'),
      subject.replace('heads/main', 'heads/main-2'),
      `https://evil.example/${subject}`,
    ])
      expect(other).not.toMatch(new RegExp(signer?.subject ?? ''));
  });

  it.each([
    ['nobody decided to sign', GITHUB, 'scanning', 'github-actions'],
    ['runs have no public identity', GITHUB, 'signed-images', 'tekton'],
    [
      'the server issues none that is known',
      'https://git.example.com/acme/shop.git',
      'signed-images',
      'github-actions',
    ],
  ])('are not asked for where %s', (_, url, chain, system) => {
    expect(
      signerOf(url, { 'supply-chain': chain, 'ci-pipeline': system }),
    ).toBeUndefined();
  });
});

describe('what a person does for an artifact', () => {
  function readmeOf(artifact: PlatformModel['delivery']['artifact']): string {
    const { files } = renderRepository(modelWith({ artifact }));
    return files.find(({ path }) => path === 'README.md')?.content ?? '';
  }

  it('is to publish it first, and to give access where it is private', () => {
    const open = readmeOf(ARTIFACT);
    expect(open).toContain('they read `oci://registry.example.com/shop/tree`');
    expect(open).not.toContain('artifact-credentials');
    expect(readmeOf({ ...ARTIFACT, private: true })).toContain(
      'kubectl --context shared --namespace flux-system create secret generic artifact-credentials --type=kubernetes.io/dockerconfigjson',
    );
  });
});
