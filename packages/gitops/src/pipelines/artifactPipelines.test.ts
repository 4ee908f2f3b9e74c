import { parse, parseAllDocuments } from 'yaml';
import { renderRepository } from '../renderRepository';
import { exampleModel } from './testing/exampleContext';

const GITHUB = 'https://github.com/acme/shop.git';
const GITLAB = 'https://gitlab.com/acme/shop.git';

function filesOf(options: {
  system: string;
  artifact?: string;
  repository?: string;
  signed?: boolean;
}): Record<string, string> {
  const model = exampleModel('flux-three-environments', {
    'ci-pipeline': options.system,
    'supply-chain': options.signed ? 'signed-images' : 'scanning',
  });
  const { artifact = 'oci://ghcr.io/acme/shop', repository = GITHUB } = options;
  const { files } = renderRepository({
    ...model,
    delivery: {
      ...model.delivery,
      repository: { ...model.delivery.repository, url: repository },
      artifact: { url: artifact, private: true },
    },
  });
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

interface TektonObject {
  kind: string;
  metadata: { name: string };
  spec: {
    params?: Array<{ name: string }>;
    steps?: Array<{ name: string }>;
    tasks?: Array<{
      name: string;
      runAfter?: string[];
      taskRef: { name: string };
    }>;
  };
}

const ORDER = [
  ['dev', 'publish'],
  ['staging', 'dev'],
  ['production', 'staging'],
];

describe('publishing the tree from GitHub', () => {
  const workflowOf = (options: Partial<Parameters<typeof filesOf>[0]> = {}) =>
    parse(
      filesOf({ system: 'github-actions', ...options })[
        '.github/workflows/artifact.yaml'
      ],
    );

  it('goes from one environment to the next, and asks before production', () => {
    const { jobs, on } = workflowOf();
    expect(on).toEqual({ push: { branches: ['main'] } });
    for (const [environment, before] of ORDER) {
      const job = jobs[`tag-${environment}`];
      expect(job.needs).toEqual([
        before === 'publish' ? before : `tag-${before}`,
      ]);
      expect(job.steps.at(-1).run).toBe(
        `bash .architect/ci/tag-artifact.sh ${environment}`,
      );
      expect(job.environment).toBe(
        environment === 'production' ? 'production' : undefined,
      );
    }
  });

  it('may write packages of the Git host, and be known to Sigstore only where it signs', () => {
    expect(workflowOf().jobs.publish.permissions).toEqual({
      contents: 'read',
      packages: 'write',
    });
    const { publish, 'tag-staging': tag } = workflowOf({ signed: true }).jobs;
    expect(publish.permissions).toMatchObject({ 'id-token': 'write' });
    expect(tag.permissions).not.toHaveProperty('id-token');
  });

  it('logs in by the identity of the job where the registry is of a cloud', () => {
    const { publish } = workflowOf({
      artifact: 'oci://111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop',
    }).jobs;
    expect(publish.permissions).toEqual({
      contents: 'read',
      'id-token': 'write',
    });
    expect(JSON.stringify(publish.steps)).toContain(
      'aws-actions/configure-aws-credentials',
    );
    expect(JSON.stringify(publish.steps)).not.toContain('secrets.');
  });

  it('logs in with an account elsewhere', () => {
    const { publish } = workflowOf({
      artifact: 'oci://registry.example.com/shop',
    }).jobs;
    expect(JSON.stringify(publish.steps)).toContain(
      'secrets.REGISTRY_PASSWORD',
    );
    expect(publish.permissions).toEqual({ contents: 'read' });
  });
});

describe('publishing the tree from GitLab', () => {
  const jobsOf = (options: Partial<Parameters<typeof filesOf>[0]> = {}) =>
    parse(
      filesOf({
        system: 'gitlab-ci',
        repository: GITLAB,
        artifact: 'oci://registry.gitlab.com/acme/shop/tree',
        ...options,
      })['.gitlab-ci.yml'],
    );

  it('goes from one environment to the next, and production waits for a person', () => {
    const jobs = jobsOf();
    for (const [environment, before] of ORDER) {
      const job = jobs[`tag-${environment}`];
      expect(job.needs).toEqual([
        before === 'publish' ? 'publish-artifact' : `tag-${before}`,
      ]);
      expect(job.rules[0].when).toBe(
        environment === 'production' ? 'manual' : undefined,
      );
    }
  });

  it('logs in without Docker, and signs as the project', () => {
    const { 'publish-artifact': publish } = jobsOf({ signed: true });
    expect(publish.before_script).toEqual([
      `printf '%s' "$CI_REGISTRY_PASSWORD" | bash .architect/ci/registry-login.sh --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"`,
    ]);
    expect(publish.id_tokens).toEqual({
      SIGSTORE_ID_TOKEN: { aud: 'sigstore' },
    });
    expect(jobsOf()['publish-artifact']).not.toHaveProperty('id_tokens');
  });

  it('takes the identity of the job where the registry is of a cloud', () => {
    const { 'tag-production': tag } = jobsOf({
      artifact: 'oci://europe-docker.pkg.dev/acme/shop/tree',
    });
    expect(tag.id_tokens).toHaveProperty('GOOGLE_ID_TOKEN');
    expect(tag.before_script[0]).toContain('*-docker.pkg.dev*)');
  });
});

describe('publishing the tree from Tekton', () => {
  const objectsOf = (options: Partial<Parameters<typeof filesOf>[0]> = {}) => {
    const files = filesOf({ system: 'tekton', ...options });
    return ['pipelines', 'tasks', 'triggers']
      .flatMap(name => parseAllDocuments(files[`tekton/${name}.yaml`]))
      .map(document => document.toJS() as TektonObject);
  };
  const find = (objects: TektonObject[], kind: string, name: string) =>
    objects.find(
      object => object.kind === kind && object.metadata.name === name,
    )?.spec;

  it('starts with each commit of the branch, and leaves production to a person', () => {
    const objects = objectsOf();
    const publish = find(objects, 'Pipeline', 'publish-artifact');
    expect(
      publish?.tasks?.map(({ name, runAfter }) => [name, runAfter]),
    ).toEqual([
      ['clone', undefined],
      ['publish', ['clone']],
      ['tag-dev', ['publish']],
      ['tag-staging', ['tag-dev']],
    ]);
    const tag = find(objects, 'Pipeline', 'tag-artifact');
    expect(tag?.params?.map(({ name }) => name)).toContain('environment');
    const listener = JSON.stringify(find(objects, 'EventListener', 'changes'));
    expect(listener).toContain("body.ref == 'refs/heads/main'");
    expect(find(objects, 'TriggerTemplate', 'publish-artifact')).toBeDefined();
  });

  it('names only Tasks that are there', () => {
    const objects = objectsOf();
    const tasks = objects
      .filter(({ kind }) => kind === 'Task')
      .map(({ metadata }) => metadata.name);
    const called = objects.flatMap(({ kind, spec }) =>
      kind === 'Pipeline'
        ? (spec.tasks ?? []).map(({ taskRef }) => taskRef.name)
        : [],
    );
    expect(tasks).toEqual(expect.arrayContaining(called));
  });

  it('logs in as its pod where the registry is of a cloud', () => {
    const steps = (artifact: string) =>
      find(objectsOf({ artifact }), 'Task', 'tag-artifact')?.steps?.map(
        ({ name }) => name,
      );
    expect(steps('oci://acme.azurecr.io/shop')).toEqual(['login', 'tag']);
    expect(steps('oci://registry.example.com/shop')).toEqual(['tag']);
  });

  it('publishes nothing where clusters read Git', () => {
    const { files } = renderRepository(
      exampleModel('flux-three-environments', { 'ci-pipeline': 'tekton' }),
    );
    const objects = files.filter(({ path }) => path.startsWith('tekton/'));
    expect(objects.length).toBeGreaterThan(0);
    for (const { content } of objects) expect(content).not.toMatch(/artifact/);
  });
});

describe('publishing the tree from Jenkins', () => {
  const pipelineOf = (artifact: string) =>
    filesOf({ system: 'jenkins', artifact }).Jenkinsfile;

  it('asks before production', () => {
    const text = pipelineOf('oci://registry.example.com/shop');
    expect(text).toContain(
      "input { message 'Give this commit to production?' }",
    );
    expect(text).not.toContain('Give this commit to staging?');
    expect(text.indexOf('publish-artifact.sh')).toBeLessThan(
      text.indexOf('tag-artifact.sh dev'),
    );
    expect(text).toContain("credentialsId: 'artifact-registry'");
  });

  it('prints no password of a cloud', () => {
    const text = pipelineOf('oci://acme.azurecr.io/shop');
    expect(text).toMatch(/sh '#!\/usr\/bin\/env bash\\nset -euo pipefail/);
    expect(text).not.toContain('artifact-registry');
  });
});

describe('scripts of an artifact', () => {
  it('are there only where the tree is published, with their tools', () => {
    const files = filesOf({ system: 'github-actions', signed: true });
    expect(files['.architect/ci/publish-artifact.sh']).toContain(
      'cosign sign --yes',
    );
    expect(files['.architect/ci/tools.sh']).toContain('fluxcd/flux2');
    expect(files['.architect/ci/tools.sh']).toContain('cosign@$COSIGN_VERSION');
    expect(files['.architect/ci/settings.sh']).toContain('FLUX_VERSION=v2.7.5');
    const plain = renderRepository(exampleModel('flux-three-environments'));
    expect(
      plain.files.filter(({ path }) => /artifact\.(sh|yaml)$/.test(path)),
    ).toEqual([]);
    const scripts = plain.files.filter(({ path }) =>
      path.startsWith('.architect/ci/'),
    );
    for (const { content } of scripts)
      expect(content).not.toMatch(/FLUX_VERSION|COSIGN_VERSION/);
  });
});
