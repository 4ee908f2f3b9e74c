import type { AddonPlatform } from '../AddonPlatform';

/** A vendor that telemetry is sent to. */
export type TelemetryVendor = 'datadog' | 'new-relic' | 'dynatrace';

/** The vendor whose tool is in use already; without one, Datadog. */
export function telemetryVendor({ model }: AddonPlatform): TelemetryVendor {
  const tools = model.intent.spec.requirements?.existingTools ?? [];
  const vendors: TelemetryVendor[] = ['datadog', 'new-relic', 'dynatrace'];
  return vendors.find(vendor => tools.includes(vendor)) ?? 'datadog';
}
