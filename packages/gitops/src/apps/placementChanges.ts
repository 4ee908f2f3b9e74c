import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import type { AppPlatform } from './AppPlatform';
import { identityAnnotations } from './identity';
import { scalingRange } from './scaling/autoscaler';
import { workloadKind } from './workload/workloadKind';

/** A field of an object that differs between environments. A number is a place in a list. */
export interface FieldChange {
  path: ReadonlyArray<number | string>;
  value: unknown;
  /** Whether the value is added to a list that may hold others. */
  append?: true;
}

interface ChangeOptions {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}

/** The only thing that a promotion changes. */
export function versionChanges({
  app,
  placement,
  platform,
}: ChangeOptions): FieldChange[] {
  const { containers } = workloadKind(app, platform);
  return [{ path: [...containers, 0, 'image'], value: placement.image }];
}

/** How many replicas run where no autoscaler owns that number. */
export function replicasChanges(options: ChangeOptions): FieldChange[] {
  const { app, placement, platform } = options;
  const paths = workloadKind(app, platform).replicas;
  const range = scalingRange(options);
  const [lowest, highest] = range
    ? [range.minReplicas, range.maxReplicas]
    : [placement.scaling.replicas, placement.scaling.replicas];
  if (paths.length === 2)
    return [
      { path: paths[0], value: lowest },
      { path: paths[1], value: highest },
    ];
  return range ? [] : paths.map(path => ({ path, value: lowest }));
}

/** The variables of an environment. */
export function settingsChanges({
  app,
  placement,
  platform,
}: ChangeOptions): FieldChange[] {
  const entries = Object.entries(placement.env);
  if (entries.length === 0) return [];
  const { containers } = workloadKind(app, platform);
  return [
    {
      path: [...containers, 0, 'env'],
      value: entries.map(([name, value]) => ({ name, value })),
      append: true,
    },
  ];
}

/** What the cloud knows the service account of an environment by. */
export function identityChanges({ placement }: ChangeOptions): FieldChange[] {
  const annotations = identityAnnotations(placement);
  return annotations
    ? [{ path: ['metadata', 'annotations'], value: annotations }]
    : [];
}
