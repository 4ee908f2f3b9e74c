import { addressOfResource, type CloudStack } from '../cloud/CloudStack';
import type { FolderReadme } from '../readme/folderReadme';

/** Storage, whose names have no generation: the add-ons of both read and write it. */
const KEPT =
  /^(aws_s3_bucket|azurerm_resource_group\.storage$|azurerm_storage_|google_storage_bucket)/;

/** Argument that is also the identifier by which a resource is imported, by its type. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'bucket',
  google_storage_bucket: 'name',
};

/** Types that only say how a bucket is: they are said again, and not imported. */
const SETTINGS = /^aws_s3_bucket_/;

/**
 * How the storage of a cluster goes from one generation to the next: out of
 * the state of the old one, so that its end does not reach it, and into that
 * of the new one. Source: https://opentofu.org/docs/cli/import/
 */
export function handOver({ resources }: CloudStack): FolderReadme['steps'] {
  const kept = resources.filter(resource =>
    KEPT.test(addressOfResource(resource)),
  );
  if (kept.length === 0) return [];
  const imported = kept.filter(({ type }) => !SETTINGS.test(type));
  return [
    {
      text: 'Before you upgrade, hand the storage over, which both generations have in common: take it out of the state of the generation that runs, which is not applied again then, and import it into that of the next. Put the identifier of the resource in place of each `ID`:',
      commands: [
        'tofu workspace select blue',
        ['tofu state rm', ...kept.map(addressOfResource)].join(' \\\n  '),
        'tofu workspace select -or-create green',
        ...imported.map(resource => {
          const id = resource.args[IDENTIFIERS[resource.type] ?? ''];
          return [
            'tofu import -var=generation=green',
            addressOfResource(resource),
            typeof id === 'string' ? id : 'ID',
          ].join(' ');
        }),
      ],
    },
  ];
}
