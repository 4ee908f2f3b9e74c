import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  parseIntent,
  type PlatformModel,
  resolvePlatform,
} from '@kubernetes-architect/architecture';
import { planPromotion } from './planPromotion';

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
