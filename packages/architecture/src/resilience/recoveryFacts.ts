import type { PlatformIntent } from '../intent/intentSchema';
import type { PlatformModel } from '../model/PlatformModel';
import type { RecoveryFacts } from './recoverySchema';

type StatedSpec = PlatformIntent['spec'] & { recovery?: RecoveryFacts };

/** What the intent states of backup and recovery. */
export function recoveryFacts(model: PlatformModel): RecoveryFacts {
  const spec: StatedSpec = model.intent.spec;
  return spec.recovery ?? {};
}
