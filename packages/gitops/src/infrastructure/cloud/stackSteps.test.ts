import type { PlatformModel } from '@kubernetes-architect/architecture';
import { planClusters } from '../plan/planClusters';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';
import { withPublishedApps } from '../testing/withPublishedApps';
import { renderContext } from '../../RenderContext';

const ENGINE = 'bring the GitOps engine into';

const CHOICES = {
  distribution: 'managed-per-cloud',
  registry: 'provider-registry',
  'cost-tooling': 'provider-billing',
  'runtime-security': 'provider-service',
  'api-gateway': 'provider-managed',
};

function modelOf(
  choices: PlatformModel['choices'],
  example = 'retailer-three-clouds',
): PlatformModel {
  return withPublishedApps(
    infrastructureModel({ ...CHOICES, ...choices }, example),
  );
}

/** The page of each stack, by the name of the stack. */
function pagesOf(model: PlatformModel): Map<string, string> {
  return new Map(
    infrastructureFiles(model).flatMap(({ path, content }) => {
      const [, , stack, file] = path.split('/');
      return file === 'README.md' ? [[stack, content]] : [];
    }),
  );
}

describe.each(['opentofu', 'pulumi'])('the pages of stacks of %s', tool => {
  const model = modelOf({ provisioning: tool });
  const pages = pagesOf(model);
  const clusters = new Set(
    planClusters(renderContext(model)).map(({ name }) => name),
  );

  it('bring an engine into clusters, and say of all else that it makes none', () => {
    expect([...pages.keys()].filter(name => !clusters.has(name))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^account-aws-/),
        expect.stringMatching(/^gateway-/),
        'account-azure',
        'account-gcp',
        'shared-aws',
        'shared-azure',
        'shared-gcp',
      ]),
    );
    for (const [name, page] of pages) {
      expect([name, page.includes(ENGINE)]).toEqual([name, clusters.has(name)]);
      expect([name, page.includes('It makes no cluster')]).toEqual([
        name,
        !clusters.has(name),
      ]);
    }
  });

  it('give the context of a cluster the name by which all else calls it', () => {
    const ways = {
      aws: (name: string) => `--name NAME --alias ${name}\``,
      azure: (name: string) => `--name NAME --context ${name} `,
      gcp: (name: string) =>
        `rename-context "$(kubectl config current-context)" ${name}\``,
    };
    for (const [provider, wayOf] of Object.entries(ways)) {
      const there = model.clusters.filter(each => each.provider === provider);
      expect(there).not.toEqual([]);
      for (const { name } of there)
        expect(pages.get(name)).toContain(wayOf(name));
    }
  });

  it('say what comes after an account, a registry and a gateway', () => {
    expect(pages.get('account-azure')).toContain(
      'for all clusters in it: the export of the bill, and the service that finds attacks on containers.',
    );
    expect(pages.get('account-azure')).toContain(
      'see that a finding reaches those who have to hear of it',
    );
    expect(pages.get('shared-gcp')).toContain('push the images of the apps');
    expect(
      [...pages].filter(([name]) => name.startsWith('gateway-')).join('\n'),
    ).toContain('a CNAME of what the outputs say');
  });
});

it('names of an account only what is made there', () => {
  const page = pagesOf(
    modelOf({ provisioning: 'opentofu', 'cost-tooling': 'none' }),
  ).get('account-azure');
  expect(page).toContain('the service that finds attacks on containers');
  expect(page).not.toContain('bill');
});

it('says how a copy that stands by becomes a cluster', () => {
  const pages = pagesOf(
    modelOf(
      { provisioning: 'opentofu', 'disaster-recovery': 'pilot-light' },
      'healthcare-hipaa',
    ),
  );
  const copies = [...pages].filter(([name]) =>
    /^(?!gateway-).*-recovery$/.test(name),
  );
  expect(copies).not.toEqual([]);
  for (const [, page] of copies)
    expect(page).toContain('add it to `spec.clusters` of `platform.yaml`');
});

it.each([
  ['opentofu', 'tofu output -raw'],
  ['pulumi', 'pulumi stack output'],
])(
  'says where the client IDs of Azure go that %s prints',
  (provisioning, command) => {
    const model = modelOf({
      provisioning,
      dns: 'external-dns',
      logs: 'loki',
    });
    const cluster = model.clusters.find(({ provider }) => provider === 'azure');
    const page = pagesOf(model).get(cluster?.name ?? '');
    expect(page).toMatch(
      new RegExp(
        `\`${command} client_id_external_dns\` prints into \`[a-z/-]+/external-dns/(base/)?values.user.yaml\`, under the keys \`serviceAccount\`, \`annotations\`, \`azure.workload.identity/client-id\``,
      ),
    );
    expect(page).toMatch(
      /client_id_loki` prints into `[a-z/-]+\/loki\/(base\/)?values.user.yaml`, as the annotation .* of the service account `loki`/,
    );
  },
);
