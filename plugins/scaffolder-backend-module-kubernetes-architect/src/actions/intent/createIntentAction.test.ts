import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { DefaultLocalRepositories } from '../../localGit';
import { createIntentAction } from './createIntentAction';

describe('kubernetes-architect:intent', () => {
  const directory = createMockDirectory();
  const config = mockServices.rootConfig();
  const action = createIntentAction({
    integrations: ScmIntegrations.fromConfig(config),
    repositories: DefaultLocalRepositories.fromConfig({
      config,
      workingDirectory: '/srv/portal',
    }),
  });
  const answers = {
    name: 'shop',
    engine: 'flux' as const,
    clusters: [
      {
        name: 'main',
        environments: ['dev'],
        region: 'eu-central-1',
        provider: 'aws',
        kubernetesVersion: '1.36',
      },
    ],
    tenant: { name: 'shop', owner: 'shop-team' },
    app: {
      name: 'storefront',
      image: 'nginxinc/nginx-unprivileged:1.29.3-alpine',
      port: 8080,
    },
  };
  const run = async (input: Parameters<typeof action.handler>[0]['input']) => {
    const ctx = createMockActionContext({
      input,
      workspacePath: directory.path,
    });
    await action.handler(ctx);
    return ctx;
  };

  it('gives Flux a local address that it can read', async () => {
    const ctx = await run(answers);
    const delivery = {
      engine: 'flux',
      repository: {
        url: 'ssh://git@localhost/srv/portal/.portal/repositories/shop.git',
        branch: 'main',
      },
    };
    expect(ctx.output).toHaveBeenCalledWith(
      'intent',
      expect.objectContaining({ spec: expect.objectContaining({ delivery }) }),
    );
  });

  it.each([
    [true, { private: true }],
    [false, {}],
  ])('says whether the repository is private: %s', async (said, expected) => {
    const ctx = await run({
      ...answers,
      repoUrl: 'github.com?owner=example&repo=shop',
      private: said,
    });
    const repository = {
      url: 'https://github.com/example/shop.git',
      branch: 'main',
      ...expected,
    };
    expect(ctx.output).toHaveBeenCalledWith(
      'intent',
      expect.objectContaining({
        spec: expect.objectContaining({
          delivery: { engine: 'flux', repository },
        }),
      }),
    );
  });

  it('lists all that is wrong by field, and outputs nothing', async () => {
    const wrong = {
      ...answers,
      app: { ...answers.app, image: 'nginx:latest', port: 80 },
    };
    await expect(run(wrong)).rejects.toThrow(
      /What was answered is not a valid platform:\n(- .*\n)*- spec\.apps\[0\]\.image: (.*\n)*- spec\.apps\[0\]\.port: /,
    );
  });

  const requirements = {
    workloads: [{ kind: 'web', count: 3 }],
    engineers: 20,
    kubernetesSkill: 'practitioner',
    availability: 99.9,
    compliance: [],
    locations: ['aws'],
    regions: 1,
    budget: 'moderate',
    tenantTeams: 3,
  };
  const pin = (choice: string) => ({ choice, reason: 'as agreed' });
  const operator = {
    name: 'databases',
    owner: 'group:default/data-team',
    group: 'databases.example.com',
    version: 'v1alpha1',
    image: 'registry.example.com/data/databases:0.1.0',
    kinds: [
      { kind: 'DatabaseClaim', fields: [{ name: 'size', type: 'quantity' }] },
    ],
  };

  it("takes operators of one's own and clusters of a team", async () => {
    const ctx = await run({
      ...answers,
      tenant: { ...answers.tenant, clusters: ['main'] },
      operators: [operator],
    });
    expect(ctx.output).toHaveBeenCalledWith(
      'intent',
      expect.objectContaining({
        spec: expect.objectContaining({
          operators: [{ ...operator, owner: 'data-team' }],
          tenants: [{ name: 'shop', owner: 'shop-team', clusters: ['main'] }],
        }),
      }),
    );
  });

  it.each([
    [
      { requirements: { ...requirements, engineers: 0 } },
      /spec\.requirements\.engineers: .*\(answer requirements\.engineers\)/,
    ],
    [
      { requirements: { ...requirements, airGapped: true, saasAllowed: true } },
      /cannot be true while airGapped is true.*\(answer requirements\.saasAllowed\)/,
    ],
    [
      { requirements, pins: [pin('logs/loki'), pin('cni/unheard-of')] },
      /"unheard-of" is no option of cni.*\(answer pins\[1\]\.choice\)/,
    ],
    [{ requirements, pins: [pin('registry')] }, /\(answer pins\[0\]\.choice\)/],
    [
      { requirements, pins: [{ choice: 'logs/loki', reason: ' ' }] },
      /\(answer pins\[0\]\.reason\)/,
    ],
    [
      { pins: [pin('logs/loki')] },
      /does not fit together:\n- pins: .*answer requirements/,
    ],
    [
      { requirements, pins: [pin('gitops-engine/argocd-hub')] },
      /pins\[0\]\.choice: gitops-engine\/argocd-hub contradicts engine, which says flux/,
    ],
    [
      { addons: [{ name: 'cert-manager' }, { name: 'unheard-of' }] },
      /names no add-on of the catalogue.*\(answer addons\[1\]\.name\)/,
    ],
    [
      { addons: [{ name: 'ingress-nginx' }] },
      /ingress-nginx gets no fixes .*\(answer addons\[0\]\)/,
    ],
    [
      { app: { ...answers.app, kind: 'stateful' as const } },
      /\(answer app\.storage\)/,
    ],
    [
      { tenant: { ...answers.tenant, clusters: ['main', 'other'] } },
      /\(answer tenant\.clusters\[1\]\)/,
    ],
    [
      {
        requirements: { ...requirements, regions: 2 },
        pins: [pin('tenancy/cluster')],
      },
      /write `clusters: \[ main \]` there.*\(answer tenant\.clusters\)/,
    ],
    [
      { operators: [{ ...operator, group: 'databases.k8s.io' }] },
      /belongs to Kubernetes.*\(answer operators\[0\]\.group\)/,
    ],
    [
      { operators: [{ ...operator, environments: ['prod'] }] },
      /\(answer operators\[0\]\.environments\[0\]\)/,
    ],
    [
      { operators: [{ ...operator, name: 'storefront' }] },
      /is that of an app.*\(answer operators\[0\]\.name\)/,
    ],
    [
      {
        operators: [
          {
            ...operator,
            kinds: [
              {
                kind: 'Claim',
                fields: [
                  { name: 'a', type: 'integer', maximum: 1, default: 2 },
                ],
              },
            ],
          },
        ],
      },
      /from minimum to maximum \(answer operators\[0\]\.kinds\[0\]\.fields\[0\]\.default\)/,
    ],
  ])('names the answer that is wrong in %j', async (wrong, message) => {
    await expect(run({ ...answers, ...wrong })).rejects.toThrow(message);
  });

  it('says into which repositories the tree goes', async () => {
    const one = await run(answers);
    expect(one.output).toHaveBeenCalledWith('fleetFolder', '.');
    expect(one.output).not.toHaveBeenCalledWith(
      'companions',
      expect.anything(),
    );
    const several = await run({ ...answers, layout: 'per-team' });
    expect(several.output).toHaveBeenCalledWith('fleetFolder', 'fleet');
    expect(several.output).toHaveBeenCalledWith('companions', {
      infrastructure: { name: 'shop-infrastructure', folder: 'infrastructure' },
      apps: { name: 'shop-apps-shop', folder: 'apps-shop' },
    });
  });

  it.each(['../x', '<script>', 'a'.repeat(300), '', 'UPPER', '{{ secrets }}'])(
    'refuses the name %j',
    async name => {
      await expect(
        run({ ...answers, name, repoUrl: 'github.com?owner=example&repo=x' }),
      ).rejects.toThrow('- metadata.name: ');
    },
  );

  it('refuses a repository that names no owner', async () => {
    await expect(
      run({ ...answers, repoUrl: 'github.com?repo=shop' }),
    ).rejects.toThrow('owner');
  });
});
