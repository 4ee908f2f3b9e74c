import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { GitlabJob, GitlabPipeline } from './gitlab/GitlabPipeline';
import type { Workflow } from './github/Workflow';
import { groovyString } from './jenkins/stage';
import { pipelineSystem } from './pipelineSystem';
import { renderPipelines } from './renderPipelines';
import { shellQuote } from './scripts/shellScript';
import { exampleContext, exampleModel } from './testing/exampleContext';
import { TOOL_VERSIONS } from './toolVersions';

const EVERYTHING = {
  promotion: 'rendered-branches',
  'delivery-model': 'push-ci',
  'supply-chain': 'provenance',
  provisioning: 'opentofu',
};

function render(system: string, example = 'argocd-three-environments') {
  return renderPipelines(
    exampleContext(example, { ...EVERYTHING, 'ci-pipeline': system }),
  );
}

function textOf(files: RepositoryFile[], path: string): string {
  const file = files.find(each => each.path === path);
  if (!file) throw new Error(`${path} is missing`);
  return file.content;
}

const SYSTEMS = ['github-actions', 'gitlab-ci', 'jenkins', 'tekton'];

describe.each(SYSTEMS)('the pipelines of %s', system => {
  const files = render(system);

  it('call only scripts that are there, and validate by the shared one', () => {
    const paths = new Set(files.map(({ path }) => path));
    const called = files.flatMap(({ content }) => [
      ...content.matchAll(/bash (\.architect\/ci\/[a-z-]+\.sh)/g),
    ]);
    const missing = called.flatMap(([, path]) => (paths.has(path) ? [] : path));
    expect(missing).toEqual([]);
    expect(paths).toContain('.architect/ci/validate.sh');
  });

  it('name no version that is not exact', () => {
    for (const { path, content } of files)
      expect([path, content]).not.toEqual([
        path,
        expect.stringMatching(/:latest\b|@main\b|@master\b|@v\d+\s/),
      ]);
  });
});

describe('the workflows of GitHub', () => {
  const workflows = render('github-actions').filter(({ path }) =>
    path.startsWith('.github/workflows/'),
  );

  it.each(workflows.map(file => [file.path, file.content]))(
    '%s gives little to each job and takes no text of others into a script',
    (_, content) => {
      const workflow = parse(content) as Workflow;
      expect(workflow.permissions).toEqual({});
      expect(workflow.concurrency.group).not.toBe('');
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      for (const job of Object.values(workflow.jobs)) {
        expect(job.permissions).toBeDefined();
        expect(job['timeout-minutes']).toBeGreaterThan(0);
        for (const { run, uses } of job.steps) {
          expect(run ?? '').not.toContain('${{');
          expect(uses ?? `a@${'0'.repeat(40)}`).toMatch(/@[0-9a-f]{40}$/);
        }
      }
      expect(content).not.toMatch(/secrets\./);
    },
  );

  it('say the version of each action behind its commit', () => {
    for (const { content } of workflows)
      for (const [line] of content.matchAll(/^.*uses: .*$/gm))
        expect(line).toMatch(/uses: \S+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('let no job that runs a pull request write to it', () => {
    const { jobs } = parse(
      textOf(workflows, '.github/workflows/validate.yaml'),
    ) as Workflow;
    const writers = Object.values(jobs).filter(({ permissions }) =>
      Object.values(permissions).includes('write'),
    );
    expect(writers).toHaveLength(2);
    for (const { steps, if: condition } of writers) {
      expect(condition).toContain('head.repo.full_name == github.repository');
      expect(
        steps.some(({ uses }) => uses?.startsWith('actions/checkout@')),
      ).toBe(false);
    }
  });

  it('deploy one environment after the other', () => {
    const { jobs } = parse(
      textOf(workflows, '.github/workflows/deploy.yaml'),
    ) as Workflow;
    expect(jobs['production-on-eu-production']).toEqual(
      expect.objectContaining({
        needs: ['staging-on-shared'],
        environment: 'production-eu-production',
      }),
    );
  });
});

describe('the pipeline of GitLab', () => {
  const files = render('gitlab-ci', 'bank-pci-air-gapped');
  const {
    stages,
    workflow,
    variables,
    default: _,
    ...jobs
  } = parse(textOf(files, '.gitlab-ci.yml')) as GitlabPipeline &
    Record<string, unknown>;
  const entries = Object.entries(jobs) as Array<[string, GitlabJob]>;

  it('has jobs whose stages and needs are there', () => {
    expect(entries.map(([name]) => name)).toContain('validate');
    const names = new Set(Object.keys(jobs));
    for (const [, { stage, needs = [], script, rules }] of entries) {
      expect(stages).toContain(stage);
      expect(script?.length).toBeGreaterThan(0);
      expect(rules?.length).toBeGreaterThan(0);
      for (const need of needs)
        expect(names).toContain(typeof need === 'string' ? need : need.job);
    }
    expect(workflow.rules.at(-1)).toEqual({ when: 'never' });
  });

  it('asks for production by hand', () => {
    const production = entries.filter(([name]) =>
      name.startsWith('deploy-production-'),
    );
    expect(production).toHaveLength(2);
    for (const [, { rules = [] }] of production)
      expect(rules[0]).toEqual(expect.objectContaining({ when: 'manual' }));
  });

  it('names no address outside an air gap', () => {
    expect(variables).toEqual({});
    const own = files.filter(({ path }) =>
      /^\.gitlab-ci\.yml$|settings\.sh$|Containerfile$/.test(path),
    );
    expect(own).toHaveLength(3);
    for (const { content } of own)
      expect(content).not.toMatch(
        /https:\/\/(?![a-z]+:\$)|docker\.io|ghcr\.io/,
      );
    expect(textOf(files, '.architect/ci/settings.sh')).toContain(
      ': "${CRD_SCHEMA_LOCATION:?',
    );
  });
});

it('quotes for the shell and for Groovy', () => {
  expect(shellQuote("it's $HOME")).toBe(`'it'\\''s $HOME'`);
  expect(groovyString("it's ${x}\\n")).toBe("'it\\'s ${x}\\\\n'");
});

it.each([
  ['https://github.com/acme/fleet.git', 'github-actions'],
  ['git@gitlab.com:acme/fleet.git', 'gitlab-ci'],
  ['https://gitlab.acme.example/fleet.git', 'gitlab-ci'],
  ['https://git.example.com/acme/fleet.git', 'github-actions'],
])('runs %s by %s where nothing is decided', (url, system) => {
  const { delivery } = exampleModel('minimal');
  expect(
    pipelineSystem({
      choices: {},
      delivery: { ...delivery, repository: { ...delivery.repository, url } },
    }),
  ).toBe(system);
});

it('calls the version of the command that belongs to this one', () => {
  const { version } = JSON.parse(
    readFileSync(resolve(__dirname, '../../../cli/package.json'), 'utf8'),
  ) as { version: string };
  expect(TOOL_VERSIONS.architect.version).toBe(version);
});
