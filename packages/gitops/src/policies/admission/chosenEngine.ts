import type { RenderContext } from '../../RenderContext';
import type { AdmissionEngine } from './AdmissionEngine';
import { gatekeeper } from './gatekeeper';
import { kyverno } from './kyverno';
import { oldestMinor } from './oldestMinor';
import { validatingAdmissionPolicy } from './validatingAdmissionPolicy';

/** Minor version since which every API server judges by CEL. */
const FIRST_MINOR_WITH_POLICIES = 30;

/** What is there without any add-on, for an intent with policies but without decisions. */
const BUILT_IN = 'validating-admission-policy';

/**
 * The engine that was decided; undefined where Pod Security alone is to judge,
 * where nothing is said about policies, and where nothing runs that could.
 */
export function chosenEngine({
  choices,
  hasAddon,
  model,
}: RenderContext): AdmissionEngine | undefined {
  const asked = model.intent.spec.policies ? BUILT_IN : undefined;
  switch (choices['policy-engine'] ?? asked) {
    case BUILT_IN:
      return oldestMinor(model.clusters) >= FIRST_MINOR_WITH_POLICIES
        ? validatingAdmissionPolicy
        : undefined;
    case 'kyverno':
      return hasAddon('kyverno') ? kyverno : undefined;
    case 'gatekeeper':
      return hasAddon('gatekeeper') ? gatekeeper : undefined;
    default:
      return undefined;
  }
}
