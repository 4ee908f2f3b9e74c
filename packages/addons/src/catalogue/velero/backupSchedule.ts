import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

const MINUTES_IN_HOUR = 60;
const MINUTES_IN_DAY = 24 * MINUTES_IN_HOUR;

/** Days that a backup is kept: long enough to notice a mistake that was made at the end of a month. */
const KEPT_DAYS = { production: 35, other: 7 };

interface Schedule extends KubernetesObject {
  spec: object;
}

/** Longest time between two backups, minutes: as the intent says, else half of what may be lost, else a day. */
export function backupInterval({ model }: AddonPlatform): number {
  const { recovery, requirements } = model.intent.spec;
  return (
    recovery?.backup?.intervalMinutes ??
    (requirements?.rpoMinutes !== undefined
      ? requirements.rpoMinutes / 2
      : MINUTES_IN_DAY)
  );
}

/** A time table that is at least as often as asked for, in steps that divide an hour or a day. */
export function cronFor(minutes: number): string {
  const fits = (steps: readonly number[], most: number) =>
    steps.find(step => step <= most);
  if (minutes >= MINUTES_IN_DAY) return '15 2 * * *';
  const hours = fits([12, 8, 6, 4, 3, 2], minutes / MINUTES_IN_HOUR);
  if (hours !== undefined) return `15 */${hours} * * *`;
  if (minutes >= MINUTES_IN_HOUR) return '15 * * * *';
  return `*/${fits([30, 20, 15, 10], minutes) ?? 5} * * * *`;
}

/** Backups of all that Git does not hold, into one location. */
export function backupSchedule(options: {
  platform: AddonPlatform;
  environment: EnvironmentModel;
  name: string;
  location: string;
  cron?: string;
}): Schedule {
  const { platform, environment, name, location } = options;
  const days = environment.production ? KEPT_DAYS.production : KEPT_DAYS.other;
  return {
    apiVersion: 'velero.io/v1',
    kind: 'Schedule',
    metadata: { name, namespace: 'velero' },
    spec: {
      schedule: options.cron ?? cronFor(backupInterval(platform)),
      useOwnerReferencesInBackup: false,
      template: {
        storageLocation: location,
        ttl: `${days * 24}h0m0s`,
        includedNamespaces: ['*'],
        excludedNamespaces: ['kube-node-lease', 'kube-public', 'velero'],
        excludedResources: ['events', 'events.events.k8s.io'],
        snapshotVolumes: true,
        // Data leaves the place of the snapshots, so that it can be restored elsewhere.
        snapshotMoveData: true,
      },
    },
  };
}
