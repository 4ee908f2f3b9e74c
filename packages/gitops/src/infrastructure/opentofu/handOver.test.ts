import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';

function codeOf(provider: string, strategy: string) {
  const choices: PlatformModel['choices'] = {
    backup: 'velero',
    distribution: 'managed-per-cloud',
    logs: 'loki',
    provisioning: 'opentofu',
    'upgrade-strategy': strategy,
  };
  const model = infrastructureModel(choices, 'retailer-three-clouds');
  const name = model.clusters.find(each => each.provider === provider)?.name;
  const files = infrastructureFiles(model).filter(({ path }) =>
    path.startsWith(`infrastructure/opentofu/${name}/`),
  );
  const contentOf = (end: string) =>
    files.find(({ path }) => path.endsWith(end))?.content ?? '';
  return { page: contentOf('/README.md'), storage: contentOf('/backup.tf') };
}

/** Addresses of resources whose type begins so, as the code has them. */
function addresses(code: string, type: RegExp): string[] {
  return [...code.matchAll(/^resource "(\w+)" "(\w+)"/gm)]
    .map(([, kind, name]) => `${kind}.${name}`)
    .filter(address => type.test(address));
}

it.each([
  { provider: 'aws', types: /^aws_s3_bucket/, made: /^aws_s3_bucket\./ },
  {
    provider: 'gcp',
    types: /^google_storage_bucket/,
    made: /^google_storage_bucket\./,
  },
  {
    provider: 'azure',
    types: /^azurerm_(storage_|resource_group\.storage$)/,
    made: /^azurerm_(storage_|resource_group\.storage$)/,
  },
])(
  'hands all storage in $provider over to the next generation',
  ({ provider, types, made }) => {
    const { page, storage } = codeOf(provider, 'blue-green-clusters');
    const [, removed = ''] =
      /tofu state rm((?: \\\n {2}[\w.]+)+)/.exec(page) ?? [];
    const kept = addresses(storage, types);
    expect(kept).not.toEqual([]);
    expect([...removed.matchAll(/[\w]+\.[\w]+/g)].flat().sort()).toEqual(
      [...kept].sort(),
    );
    for (const address of addresses(storage, made))
      expect(page).toMatch(
        new RegExp(`tofu import -var=generation=green ${address} \\S+`),
      );
  },
);

it('keeps the storage of Azure out of the resource group of a generation', () => {
  expect(codeOf('azure', 'blue-green-clusters').storage).toMatch(
    /"azurerm_storage_account" "main" \{[^}]*azurerm_resource_group\.storage\.name/,
  );
  expect(codeOf('azure', 'surge').storage).not.toContain(
    'azurerm_resource_group.storage',
  );
});

it('names the bucket that is imported as the code has it', () => {
  const { page, storage } = codeOf('aws', 'blue-green-clusters');
  const [, bucket] =
    /generation=green aws_s3_bucket\.logs (\S+)/.exec(page) ?? [];
  expect(storage).toContain(`"${bucket}"`);
});

it('hands nothing over where a cluster is upgraded in place', () => {
  expect(codeOf('aws', 'surge').page).not.toContain('tofu import');
});
