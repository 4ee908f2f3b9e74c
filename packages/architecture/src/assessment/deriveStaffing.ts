import type { Requirements } from '../requirements/requirementsSchema';
import type { onCallCovers } from '../requirements/vocabulary';
import { type Message, message } from '../translations/Message';

interface Derived<Value> {
  value: Value;
  reason: Message;
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
  return {
    platformEngineers:
      engineers < smallestTeamWithPlatformEngineer
        ? {
            value: 0,
            reason: message('assumed.platformEngineers.shared', { engineers }),
          }
        : {
            value: Math.ceil(engineers / engineersPerPlatformEngineer),
            reason: message('assumed.platformEngineers.share', {
              engineers: engineersPerPlatformEngineer,
            }),
          },
    onCall: {
      value: recovery.onCall,
      reason: message('assumed.onCall', { availability }),
    },
    rtoMinutes: {
      value: recovery.rto,
      reason: message('assumed.rtoMinutes', { availability }),
    },
    rpoMinutes: {
      value: recovery.rpo,
      reason: message('assumed.rpoMinutes', { availability }),
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
