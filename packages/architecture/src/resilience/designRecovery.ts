import {
  allFigures,
  combineFigures,
  type Figure,
  knownFigure,
  mapFigure,
  unknownFigure,
} from '../capacity/Figure';
import type { PlatformModel } from '../model/PlatformModel';
import { message } from '../translations/Message';
import { recoveryFacts } from './recoveryFacts';
import type { RecoveryFacts } from './recoverySchema';

/** Bits of a gigabyte of 10^9 bytes, in megabits. */
const MEGABITS_PER_GIGABYTE = 8000;
const SECONDS_PER_MINUTE = 60;

/** Parts of which a recovery time or a recovery point is made. @public */
export type RecoveryTermName =
  | 'provisioning'
  | 'resync'
  | 'restore'
  | 'drill'
  | 'interval'
  | 'duration';

/** One part of a recovery objective, in minutes. @public */
export interface RecoveryTerm {
  name: RecoveryTermName;
  minutes: Figure;
}

/**
 * A recovery objective: what was asked for, and what the design gives.
 *
 * @public
 */
export interface RecoveryObjective {
  askedMinutes: Figure;
  terms: RecoveryTerm[];
  designedMinutes: Figure;
  /** Sum of the known terms: it takes at least this long. */
  atLeastMinutes: number;
  /** Missed also when the known terms alone take longer than asked. */
  verdict: 'met' | 'missed' | 'unknown';
}

/**
 * Recovery of one production environment when one of its clusters is lost.
 *
 * @public
 */
export interface EnvironmentRecovery {
  environment: string;
  clusters: string[];
  regions: string[];
  /** Whether a cluster in another region runs the same apps already. */
  standby: boolean;
  rto: RecoveryObjective;
  rpo: RecoveryObjective;
}

/** What was asked for, in minutes. @public */
export interface AskedRecovery {
  rtoMinutes?: number;
  rpoMinutes?: number;
}

function stated(
  value: number | undefined,
  key: Parameters<typeof message>[0],
): Figure {
  return value === undefined ? unknownFigure(message(key)) : knownFigure(value);
}

function objective(
  askedMinutes: Figure,
  terms: RecoveryTerm[],
): RecoveryObjective {
  const designedMinutes = mapFigure(
    allFigures(terms.map(({ minutes }) => minutes)),
    parts => parts.reduce((sum, part) => sum + part, 0),
  );
  const atLeastMinutes = terms.reduce(
    (sum, { minutes }) => sum + (minutes.known ? minutes.value : 0),
    0,
  );
  const verdict = () => {
    if (!askedMinutes.known) return 'unknown';
    if (atLeastMinutes > askedMinutes.value) return 'missed';
    return designedMinutes.known ? 'met' : 'unknown';
  };
  return {
    askedMinutes,
    terms,
    designedMinutes,
    atLeastMinutes,
    verdict: verdict(),
  };
}

/** RTO = provisioning + objects ÷ rate + bytes ÷ bandwidth + what people needed in the last drill. */
function recoveryTimeTerms(
  facts: RecoveryFacts,
  standby: boolean,
): RecoveryTerm[] {
  const running = knownFigure(0);
  const data = stated(facts.dataGigabytes, 'unknown.dataSize');
  const restore =
    data.known && data.value === 0
      ? running
      : combineFigures(
          data,
          stated(facts.restoreMegabitsPerSecond, 'unknown.restoreRate'),
          (gigabytes, rate) =>
            (gigabytes * MEGABITS_PER_GIGABYTE) / rate / SECONDS_PER_MINUTE,
        );
  return [
    {
      name: 'provisioning',
      minutes: standby
        ? running
        : stated(facts.provisioningMinutes, 'unknown.provisioning'),
    },
    {
      name: 'resync',
      minutes: standby
        ? running
        : combineFigures(
            stated(facts.gitopsObjects, 'unknown.objects'),
            stated(facts.gitopsObjectsPerMinute, 'unknown.resyncRate'),
            (objects, rate) => objects / rate,
          ),
    },
    { name: 'restore', minutes: restore },
    {
      name: 'drill',
      minutes: stated(facts.lastDrill?.minutes, 'unknown.drill'),
    },
  ];
}

/** RPO = interval + duration; without data there is nothing to lose. */
function recoveryPointTerms(facts: RecoveryFacts): RecoveryTerm[] {
  const nothing = facts.dataGigabytes === 0 ? 0 : undefined;
  return [
    {
      name: 'interval',
      minutes: stated(
        nothing ?? facts.backup?.intervalMinutes,
        'unknown.backup',
      ),
    },
    {
      name: 'duration',
      minutes: stated(
        nothing ?? facts.backup?.durationMinutes,
        'unknown.backup',
      ),
    },
  ];
}

/**
 * Adds up how long recovery takes and how much can be lost, and compares both
 * with what was asked for. Each term stays visible; an unknown one leaves the
 * sum unknown.
 *
 * @public
 */
export function designRecovery(
  model: PlatformModel,
  options: {
    /** Default: what the requirements of the intent say. */
    asked?: AskedRecovery;
    /** Objects in the rendered repository, where the intent states none. */
    gitopsObjects?: number;
  } = {},
): EnvironmentRecovery[] {
  const { requirements } = model.intent.spec;
  const asked: AskedRecovery = options.asked ?? {
    rtoMinutes: requirements?.rtoMinutes,
    rpoMinutes: requirements?.rpoMinutes,
  };
  const facts: RecoveryFacts = {
    gitopsObjects: options.gitopsObjects,
    ...recoveryFacts(model),
  };
  return model.environments
    .filter(({ production }) => production)
    .map(({ name: environment }) => {
      const hosts = model.clusters.filter(cluster =>
        cluster.environments.includes(environment),
      );
      const regions = [...new Set(hosts.map(({ region }) => region))].sort();
      const standby = regions.length > 1;
      return {
        environment,
        clusters: hosts.map(({ name }) => name),
        regions,
        standby,
        rto: objective(
          stated(asked.rtoMinutes, 'unknown.askedRto'),
          recoveryTimeTerms(facts, standby),
        ),
        rpo: objective(
          stated(asked.rpoMinutes, 'unknown.askedRpo'),
          recoveryPointTerms(facts),
        ),
      };
    });
}
