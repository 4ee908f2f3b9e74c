import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../AppPlatform';
import type { FieldChange } from '../placementChanges';
import { containerName, workloadKind } from '../workload/workloadKind';

/** One step of a JSON patch (RFC 6902). */
interface PatchStep {
  op: 'add';
  path: string;
  value: unknown;
}

function nested(
  [step, ...rest]: FieldChange['path'],
  value: unknown,
  container: string,
): unknown {
  if (step === undefined) return value;
  const inner = nested(rest, value, container);
  return typeof step === 'number'
    ? [{ name: container, ...(inner as object) }]
    : { [step]: inner };
}

function mergePatch(
  app: AppModel,
  platform: AppPlatform,
  changes: readonly FieldChange[],
): object {
  const workload = workloadKind(app, platform);
  const container = containerName(app, workload);
  return Object.assign(
    {
      apiVersion: workload.apiVersion,
      kind: workload.kind,
      metadata: { name: app.name },
    },
    ...changes.map(({ path, value }) => nested(path, value, container)),
  );
}

/** A list that may be there already grows item by item; `add` would take its place. */
function steps({ path, value, append }: FieldChange, exists: boolean) {
  const pointer = `/${path.join('/')}`;
  const values: unknown[] = append && exists ? (value as unknown[]) : [value];
  return values.map(
    (each): PatchStep => ({
      op: 'add',
      path: append && exists ? `${pointer}/-` : pointer,
      value: each,
    }),
  );
}

/**
 * What an environment sets in the workload of an app: an object of which
 * Kubernetes knows how lists merge, else single steps.
 */
export function workloadPatch(options: {
  app: AppModel;
  platform: AppPlatform;
  changes: readonly FieldChange[];
  /** Whether the base has variables. */
  hasVariables: boolean;
}): object {
  const { app, platform, changes, hasVariables } = options;
  return workloadKind(app, platform).builtIn
    ? mergePatch(app, platform, changes)
    : changes.flatMap(change => steps(change, hasVariables));
}
