import { resolvePlatform } from '../../model/resolvePlatform';
import { INTENT_TEXT } from '../../testing/intentText';
import { parseIntent } from '../parseIntent';

/** Answers under which each team may have a cluster. */
const DECIDED = `
  requirements:
    workloads: [{ kind: web, count: 3 }]
    engineers: 8
    kubernetesSkill: practitioner
    availability: 99.9
    compliance: []
    locations: [aws]
    regions: 1
    budget: generous
    tenantTeams: 2
    tenantTrust: hostile
  decisions:
    pins:
      tenancy: { option: cluster, reason: Strangers share nothing. }
`;

/** The tenant `store` has dev and prod, `depot` has dev. */
function parseWith(options: {
  store?: string;
  depot?: string;
  pin?: boolean;
  secondDev?: boolean;
  /** A further cluster, as a line of YAML. */
  added?: string;
}) {
  const { store, depot, pin, secondDev, added } = options;
  const clusters = (names?: string) =>
    names ? `\n      clusters: [${names}]` : '';
  return parseIntent(
    INTENT_TEXT.replace(
      'owner: store-developers',
      `owner: store-developers${clusters(store)}`,
    )
      .replace(
        'owner: depot-developers',
        `owner: depot-developers${clusters(depot)}`,
      )
      .replace('\nspec:\n', pin ? `\nspec:${DECIDED}` : '\nspec:\n')
      .replace(
        '  tenants:\n',
        secondDev
          ? '    - { name: depot-dev, environments: [dev], region: eu-1, provider: aws, kubernetesVersion: "1.36", server: https://depot.example.com }\n  tenants:\n'
          : '  tenants:\n',
      )
      .replace('  tenants:\n', `${added ? `    ${added}\n` : ''}  tenants:\n`),
  );
}

const STORE = 'shared, eu-prod';

function pathsOf(options: Parameters<typeof parseWith>[0]): string[] {
  return (parseWith(options).errors ?? []).map(({ path }) => path);
}

describe('checkTenantClusters', () => {
  it('gives each tenant its own clusters', () => {
    const { intent, errors } = parseWith({
      store: STORE,
      depot: 'depot-dev',
      pin: true,
      secondDev: true,
    });
    expect(errors).toBeUndefined();
    const model = intent && resolvePlatform(intent);
    expect(
      model?.tenants.map(({ name, namespaces }) => [
        name,
        namespaces.map(({ clusters }) => clusters),
      ]),
    ).toEqual([
      ['depot', [['depot-dev']]],
      ['store', [['shared'], ['eu-prod']]],
    ]);
  });

  it('leaves the others what nobody has for itself', () => {
    const { intent } = parseWith({ store: STORE, secondDev: true });
    expect(
      intent && resolvePlatform(intent).tenants[0].namespaces[0].clusters,
    ).toEqual(['depot-dev']);
  });

  it('asks for clusters where a cluster per tenant was decided', () => {
    expect(pathsOf({ pin: true })).toEqual([
      'spec.tenants[0].clusters',
      'spec.tenants[1].clusters',
    ]);
  });

  it('says what to write, so that it can be copied', () => {
    const messages = (parseWith({ pin: true }).errors ?? []).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'must name the clusters of the tenant, since a cluster per tenant was decided: write `clusters: [ shared, eu-prod ]` there; or pin tenancy to namespace or virtual-cluster',
      'must name the clusters of the tenant, since a cluster per tenant was decided: write `clusters: [ depot-shared ]` there, and add `- { name: depot-shared, environments: [ dev ], region: eu-1, provider: aws, kubernetesVersion: "1.36", server: https://depot-shared.example.com }` to spec.clusters, with the address of its own API server; or pin tenancy to namespace or virtual-cluster',
    ]);
  });

  it('is satisfied by what it says', () => {
    const [store = '', depot = ''] = (
      parseWith({ pin: true }).errors ?? []
    ).map(({ message }) => message);
    const namesIn = (message: string) =>
      /`clusters: \[ (.*?) \]`/.exec(message)?.[1];
    const [, row] = /`(- \{ name: depot-shared.*?\})`/.exec(depot) ?? [];
    const { errors } = parseWith({
      store: namesIn(store),
      depot: namesIn(depot),
      pin: true,
      added: row,
    });
    expect(errors).toBeUndefined();
  });

  it('gives a tenant the clusters that are called after it', () => {
    const messages = (
      parseWith({ pin: true, secondDev: true }).errors ?? []
    ).map(({ message }) => message);
    expect(messages[1]).toContain(
      'write `clusters: [ depot-dev ]` there; or pin',
    );
  });

  it.each([
    [
      'an unknown cluster',
      { store: `${STORE}, other` },
      'spec.tenants[0].clusters[2]',
    ],
    [
      'a cluster of two tenants',
      { store: STORE, depot: 'shared' },
      'spec.tenants[1].clusters[0]',
    ],
    [
      'an environment without a cluster',
      { store: 'shared', secondDev: true },
      'spec.tenants[0].clusters',
    ],
    [
      'a tenant whose clusters others took',
      { store: STORE },
      'spec.tenants[1].environments',
    ],
  ])('refuses %s', (_, options, path) => {
    expect(pathsOf(options)).toContain(path);
  });
});
