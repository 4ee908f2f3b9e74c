import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { operatorModel } from '../operators/testing/operatorModel';
import { planPromotion, promotionFiles } from './planPromotion';

const VERSION = `# Kept by the team.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web # the app
          image: nginx:1.28 # {"$imagepolicy": "flux-system:web"}
`;

function exampleModel(): PlatformModel {
  const { intent, errors } = parseIntent(
    readFileSync(
      resolve(
        __dirname,
        '../../../../examples/intents/argocd-three-environments.yaml',
      ),
      'utf8',
    ),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return resolvePlatform(intent);
}

const model = exampleModel();

function plan(
  app: string,
  from: string,
  to: string,
  files: Record<string, string> = {
    [`apps/${app}/envs/${from}/version.yaml`]: VERSION.replace('1.28', '1.29'),
    [`apps/${app}/envs/${to}/version.yaml`]: VERSION,
  },
) {
  return planPromotion(model, { app, from, to, readFile: path => files[path] });
}

it('changes the version and keeps every other byte', () => {
  const { promotion } = plan('web', 'dev', 'staging');
  expect(promotion).toEqual({
    files: [
      {
        path: 'apps/web/envs/staging/version.yaml',
        text: VERSION.replace('1.28', '1.29'),
        changes: [
          {
            field: 'Deployment.spec.template.spec.containers[web].image',
            before: 'nginx:1.28',
            after: 'nginx:1.29',
          },
        ],
      },
    ],
    production: false,
    gate: [],
  });
});

it('says what production asks for', () => {
  const { promotion } = plan('web', 'staging', 'production');
  expect(promotion?.production).toBe(true);
  expect(promotion?.gate.join('\n')).toMatch(
    /owners of apps\/web .*storefront/,
  );
});

it('follows the stages in which the app runs', () => {
  expect(plan('parcels', 'dev', 'production').promotion).toBeDefined();
});

it.each([
  ['web', 'dev', 'production', /from staging, not from dev: a stage may not/],
  ['web', 'staging', 'dev', /nothing is promoted into dev/],
  ['web', 'staging', 'staging', /from dev, not from staging/],
  ['nobody', 'dev', 'staging', /no app nobody: the apps are orders, parcels/],
  ['parcels', 'dev', 'staging', /parcels does not run in staging/],
])('refuses %s from %s to %s', (app, from, to, reason) => {
  expect(plan(app, from, to).refusal).toMatch(reason);
});

it.each([
  [undefined, /staging\/version\.yaml is missing/],
  ['a: [', /cannot be changed/],
  ['kind: Deployment\n', /do not hold the same version fields/],
  [VERSION.replace('name: web # the app', 'name: other'), /the same version/],
])('refuses a target that holds %j', (text, reason) => {
  const files: Record<string, string> = {
    'apps/web/envs/dev/version.yaml': VERSION,
    ...(text !== undefined && { 'apps/web/envs/staging/version.yaml': text }),
  };
  expect(plan('web', 'dev', 'staging', files).refusal).toMatch(reason);
});

it('moves repository, tag and digest of the values of a chart', () => {
  const values = (tag: string) =>
    `image:\n  repository: nginx\n  tag: '${tag}' # here\n`;
  const { promotion } = plan('web', 'dev', 'staging', {
    'apps/web/envs/dev/version.yaml': values('1.30'),
    'apps/web/envs/staging/version.yaml': values('1.28'),
  });
  expect(promotion?.files[0].text).toBe(
    'image:\n  repository: nginx\n  tag: "1.30" # here\n',
  );
});

it('moves the version of a workload that is patched step by step', () => {
  const patch = (image: string) =>
    [
      '- op: add',
      '  path: /spec/template/spec/containers/0/image',
      `  value: ${image}`,
      '',
    ].join('\n');
  const files: Record<string, string> = {
    'apps/web/envs/dev/version.yaml': patch('nginx:1.29'),
    'apps/web/envs/staging/version.yaml': patch('nginx:1.28'),
  };
  expect(
    planPromotion(model, {
      app: 'web',
      from: 'dev',
      to: 'staging',
      readFile: path => files[path],
    }).promotion,
  ).toMatchObject({
    files: [
      {
        text: patch('nginx:1.29'),
        changes: [
          {
            field: '/spec/template/spec/containers/0/image',
            before: 'nginx:1.28',
            after: 'nginx:1.29',
          },
        ],
      },
    ],
  });
});

describe('an operator', () => {
  const own = operatorModel('argocd');
  const request = { app: 'databases', from: 'staging', to: 'production' };
  const place = (environment: string) =>
    `operators/databases/deploy/envs/${environment}/version.yaml`;
  const file = (tag: string) =>
    VERSION.replace('nginx:1.28', `example/databases:${tag}`);
  const files: Record<string, string> = {
    [place('staging')]: file('0.3.0'),
    [place('production')]: file('0.2.0'),
  };
  const readFile = (path: string) => files[path];

  it('is promoted in its own folder, with a review by its owner', () => {
    expect(promotionFiles(own, request)).toEqual(Object.keys(files));
    const { promotion } = planPromotion(own, { ...request, readFile });
    expect(promotion?.files).toEqual([
      expect.objectContaining({
        path: place('production'),
        text: file('0.3.0'),
      }),
    ]);
    expect(promotion?.gate[0]).toBe(
      'a review by the owners of operators/databases (storefront-developers) in CODEOWNERS',
    );
  });

  it('changes nothing where the version is there already', () => {
    const { promotion } = planPromotion(own, {
      ...request,
      readFile: () => file('0.3.0'),
    });
    expect(promotion?.files).toEqual([]);
  });

  it.each([
    [{ from: 'dev' }, /a stage may not be skipped/],
    [{ to: 'lab' }, /databases does not run in lab/],
    [{ app: 'queues' }, /no app queues: .*, the operators databases$/],
  ])('is refused for %j', (change, reason) => {
    const { refusal } = planPromotion(own, { ...request, ...change, readFile });
    expect(refusal).toMatch(reason);
  });
});
