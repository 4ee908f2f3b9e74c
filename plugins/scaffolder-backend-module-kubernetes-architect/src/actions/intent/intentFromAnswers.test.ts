import { parseIntent } from '@kubernetes-architect/architecture';
import { intentFromAnswers } from './intentFromAnswers';
import { ownerName } from './ownerName';
import type { PlatformAnswers } from './PlatformAnswers';

const repository = {
  url: 'https://github.com/example/shop-platform.git',
  branch: 'main',
};
const cluster = {
  region: 'eu-central-1',
  provider: 'aws',
  kubernetesVersion: '1.36',
};

function answers(options: Partial<PlatformAnswers> = {}): PlatformAnswers {
  return {
    name: 'shop-platform',
    engine: 'flux',
    clusters: [
      { ...cluster, name: 'main', environments: ['prod', 'dev', 'staging'] },
    ],
    tenant: { name: 'shop', owner: 'group:default/shop-team' },
    app: {
      name: 'storefront',
      image: 'nginxinc/nginx-unprivileged:1.29.3-alpine',
      port: 8080,
    },
    ...options,
  };
}

describe('intentFromAnswers', () => {
  it('makes a valid intent whose environments promote towards production', () => {
    const { intent, errors } = parseIntent(
      intentFromAnswers({ answers: answers(), repository }),
    );
    expect(errors).toBeUndefined();
    expect(intent?.spec.environments).toEqual([
      { name: 'dev' },
      { name: 'staging', promotesFrom: 'dev' },
      { name: 'prod', promotesFrom: 'staging' },
    ]);
    expect(intent?.spec.tenants).toEqual([
      { name: 'shop', owner: 'shop-team' },
    ]);
    expect(intent?.spec.apps?.[0]).toMatchObject({
      kind: 'web',
      tenant: 'shop',
      name: 'storefront',
      port: 8080,
    });
    expect(intent?.spec.delivery).toEqual({ engine: 'flux', repository });
  });

  it('collects the environments of several clusters once each', () => {
    const clusters = [
      { ...cluster, name: 'production-eu', environments: ['prod'] },
      { ...cluster, name: 'production-us', environments: ['prod'] },
      { ...cluster, name: 'nonproduction', environments: ['dev', 'test'] },
    ];
    const { intent } = parseIntent(
      intentFromAnswers({ answers: answers({ clusters }), repository }),
    );
    expect(intent?.spec.environments.map(({ name }) => name)).toEqual([
      'dev',
      'test',
      'prod',
    ]);
    expect(intent?.spec.clusters.map(({ name }) => name)).toEqual([
      'production-eu',
      'production-us',
      'nonproduction',
    ]);
  });

  it('has the records written in the language that was asked for', () => {
    const { intent } = parseIntent(
      intentFromAnswers({ answers: answers({ language: 'ko' }), repository }),
    );
    expect(intent?.metadata.language).toBe('ko');
  });

  it('leaves out what was not answered', () => {
    const made = intentFromAnswers({
      answers: answers({
        title: '',
        clusters: [
          { ...cluster, name: 'main', environments: ['dev'], server: '' },
        ],
      }),
      repository,
    });
    expect(made.metadata).toEqual({ name: 'shop-platform' });
    expect(made.spec.clusters).toEqual([
      { ...cluster, name: 'main', environments: ['dev'] },
    ]);
  });
});

describe('intentFromAnswers with requirements, pins and add-ons', () => {
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

  it('writes them as platform.yaml holds them', () => {
    const { intent, errors } = parseIntent(
      intentFromAnswers({
        answers: answers({
          layout: 'multi',
          requirements: { ...requirements, weights: {} },
          pins: [{ choice: 'cni/cilium', reason: 'we know it' }],
          addons: [
            {
              name: 'keda',
              acceptUnconfirmed: true,
              acceptRetired: false,
            },
          ],
        }),
        repository,
      }),
    );
    expect(errors).toBeUndefined();
    expect(intent?.spec).toMatchObject({
      requirements,
      decisions: { pins: { cni: { option: 'cilium', reason: 'we know it' } } },
      delivery: { layout: 'multi' },
    });
    expect(intent?.spec.requirements).not.toHaveProperty('weights');
    expect(intent?.spec.addons).toEqual([
      { name: 'keda', acceptUnconfirmed: true },
    ]);
  });

  it('gives the team the clusters that no other may use', () => {
    const { spec } = intentFromAnswers({
      answers: answers({
        tenant: { name: 'shop', owner: 'shop-team', clusters: ['main'] },
      }),
      repository,
    });
    expect(spec.tenants).toEqual([
      { name: 'shop', owner: 'shop-team', clusters: ['main'] },
    ]);
  });

  it('leaves out the lists that a form sends empty', () => {
    const { spec } = intentFromAnswers({
      answers: answers({
        pins: [],
        addons: [],
        operators: [],
        tenant: { name: 'shop', owner: 'shop-team', clusters: [] },
      }),
      repository,
    });
    expect(spec.tenants).toEqual([{ name: 'shop', owner: 'shop-team' }]);
    expect(Object.keys(spec).sort()).toEqual([
      'apps',
      'clusters',
      'delivery',
      'environments',
      'tenants',
    ]);
  });
});

describe('ownerName', () => {
  it.each([
    ['group:default/shop-team', 'shop-team'],
    ['user:default/guest', 'guest'],
    ['shop-team', 'shop-team'],
    ['group:other/shop-team', 'group:other/shop-team'],
    ['Shop Team', 'Shop Team'],
    ['', ''],
  ])('reads %j as %j', (owner, name) => {
    expect(ownerName(owner)).toBe(name);
  });
});
