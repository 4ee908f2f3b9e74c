import type { AppModel } from '@kubernetes-architect/architecture';
import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { AppPlatform } from '../apps/AppPlatform';
import { containerName, workloadKind } from '../apps/workload/workloadKind';
import { scalarField, type VersionField } from './versionFields';

/** What a new version changes in the workload of an app. */
export interface WorkloadFields {
  image: VersionField;
  /** The name of a Job follows from its version. */
  name?: VersionField;
}

/**
 * The image of the container of an app among the manifests of an environment;
 * images of containers beside it, and of other objects, are none of its version.
 *
 * @throws an Error where the manifests do not hold that container
 */
export function workloadFields(
  text: string,
  app: AppModel,
  platform: AppPlatform,
): WorkloadFields {
  const workload = workloadKind(app, platform);
  const { kind, containers } = workload;
  const container = containerName(app, workload);
  for (const document of parseAllDocuments(text)) {
    if (document.errors.length > 0) throw document.errors[0];
    const name = document.getIn(['metadata', 'name'], true);
    const isOfApp =
      document.get('kind') === kind &&
      (kind === 'Job' || (isScalar(name) && name.value === app.name));
    const list = isOfApp ? document.getIn(containers) : undefined;
    const found = isSeq(list)
      ? list.items.find(
          entry => isMap(entry) && entry.get('name') === container,
        )
      : undefined;
    const image = isMap(found)
      ? scalarField(
          `${kind}.${containers.join('.')}[${container}].image`,
          found.get('image', true),
        )
      : undefined;
    if (image)
      return {
        image,
        ...(kind === 'Job' && {
          name: scalarField(`${kind}.metadata.name`, name),
        }),
      };
  }
  throw new Error(
    `there is no container ${container} of a ${kind} in it: generate the repository again`,
  );
}

/** A field at the top of a file of values. */
export function valueField(
  text: string,
  name: string,
): VersionField | undefined {
  const [document] = parseAllDocuments(text);
  return scalarField(`.${name}`, document?.get(name, true));
}
