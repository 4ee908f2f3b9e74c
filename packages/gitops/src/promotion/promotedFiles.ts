import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../apps/AppPlatform';
import { JOB_NAME_VALUE, VERSION_VALUE } from '../apps/packaging/Template';
import { appJob } from '../apps/workload/job';
import { moveVersion } from './moveVersion';
import { type FieldValue, setFields, type VersionChange } from './setFields';
import { valueField, workloadFields } from './workloadFields';

/** A file of the repository that may be missing. */
export interface ReadFile {
  path: string;
  text: string;
}

/**
 * A file that a promotion changes.
 *
 * @public
 */
export interface PromotedFile {
  path: string;
  text: string;
  changes: VersionChange[];
}

/** The same file in the environment that has a version and in the one that gets it. */
export interface FilePair {
  from: ReadFile;
  to: ReadFile;
}

/** An app on its platform, and the environment that gets its version. */
export interface PromotedApp {
  app: AppModel;
  platform: AppPlatform;
  to: string;
}

/** Name of the Job that runs an image, which no other image may have. */
function jobName(
  { app, platform, to }: PromotedApp,
  image: string,
): string | undefined {
  const placement = app.environments.find(
    ({ environment }) => environment === to,
  );
  return placement && app.kind === 'job'
    ? appJob({ app, platform, placement: { ...placement, image } }).metadata
        ?.name
    : undefined;
}

function manifestValues(
  promoted: PromotedApp,
  text: string,
  image: string,
): FieldValue[] {
  const fields = workloadFields(text, promoted.app, promoted.platform);
  const name = jobName(promoted, image);
  return [
    { field: fields.image, after: image },
    ...(fields.name && name !== undefined
      ? [{ field: fields.name, after: name }]
      : []),
  ];
}

/** The version that an environment has: a value, or what its workload runs. */
function sourceImage(
  { app, platform }: PromotedApp,
  { version, manifests }: { version?: FilePair; manifests: FilePair },
): string {
  if (!version)
    return workloadFields(manifests.from.text, app, platform).image.value;
  const field = valueField(version.from.text, VERSION_VALUE);
  if (!field)
    throw new Error(
      `${version.from.path} has no ${VERSION_VALUE}: generate the repository again`,
    );
  return field.value;
}

/** The files in which a value changes, with their new texts. */
export function filesWith(
  changes: ReadonlyArray<{ file: ReadFile; values: readonly FieldValue[] }>,
): PromotedFile[] {
  return changes
    .map(({ file, values }) => ({
      path: file.path,
      ...setFields(file, values),
    }))
    .filter(({ changes: changed }) => changed.length > 0);
}

/**
 * Moves a version through all files that hold it, so that what a program
 * reads and what it made of it stay the same.
 *
 * @throws an Error where a file does not hold what it has to
 */
export function promotedFiles(
  promoted: PromotedApp,
  files: { version?: FilePair; manifests?: FilePair },
): PromotedFile[] {
  const { version, manifests } = files;
  const image = manifests && sourceImage(promoted, { version, manifests });
  const values = version
    ? moveVersion({ from: version.from.text, to: version.to.text })
    : [];
  const nameField = version && valueField(version.to.text, JOB_NAME_VALUE);
  const name = image === undefined ? undefined : jobName(promoted, image);
  if (nameField && name !== undefined)
    values.push({ field: nameField, after: name });
  return filesWith([
    ...(version ? [{ file: version.to, values }] : []),
    ...(manifests && image !== undefined
      ? [
          {
            file: manifests.to,
            values: manifestValues(promoted, manifests.to.text, image),
          },
        ]
      : []),
  ]);
}
