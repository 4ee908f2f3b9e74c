import type { Requirements } from '../requirements/requirementsSchema';
import type { onCallCovers } from '../requirements/vocabulary';

interface Derived<Value> {
  value: Value;
  reason: string;
}

/** Below this many engineers nobody works on the platform full time. */
const smallestTeamWithPlatformEngineer = 8;
/** One platform engineer for this many engineers. */
const engineersPerPlatformEngineer = 12;

/** Recovery and cover follow from the availability that was asked for. @public */
export function deriveStaffing(requirements: Requirements): {
  platformEngineers: Derived<number>;
  onCall: Derived<(typeof onCallCovers)[number]>;
  rtoMinutes: Derived<number>;
  rpoMinutes: Derived<number>;
} {
  const { engineers, availability } = requirements;
  const recovery = recoveryFor(availability);
  const asked = `for ${availability} % availability`;
  return {
    platformEngineers:
      engineers < smallestTeamWithPlatformEngineer
        ? {
            value: 0,
            reason: `${engineers} engineers share the platform work`,
          }
        : {
            value: Math.ceil(engineers / engineersPerPlatformEngineer),
            reason: `about one platform engineer for ${engineersPerPlatformEngineer} engineers`,
          },
    onCall: {
      value: recovery.onCall,
      reason: `the least cover that can hold the target, ${asked}`,
    },
    rtoMinutes: {
      value: recovery.rto,
      reason: `the longest outage that keeps the target plausible, ${asked}`,
    },
    rpoMinutes: {
      value: recovery.rpo,
      reason: `the loss that usually goes with that outage, ${asked}`,
    },
  };
}

function recoveryFor(availability: number): {
  onCall: (typeof onCallCovers)[number];
  rto: number;
  rpo: number;
} {
  if (availability >= 99.99) {
    return { onCall: 'around-the-clock', rto: 15, rpo: 5 };
  }
  if (availability >= 99.95) {
    return { onCall: 'around-the-clock', rto: 60, rpo: 15 };
  }
  if (availability >= 99.9) {
    return { onCall: 'business-hours', rto: 240, rpo: 60 };
  }
  return { onCall: 'none', rto: 1440, rpo: 1440 };
}
