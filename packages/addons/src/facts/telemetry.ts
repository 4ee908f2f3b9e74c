import type { AddonPlatform } from '../AddonPlatform';

/** A vendor that telemetry is sent to. */
export type TelemetryVendor = 'datadog' | 'new-relic' | 'dynatrace';

/** The vendor that is in use already; where none is, the first is as good as any to begin with. */
export function telemetryVendor({ model }: AddonPlatform): TelemetryVendor {
  const tools = model.intent.spec.requirements?.existingTools ?? [];
  const vendors: TelemetryVendor[] = ['datadog', 'new-relic', 'dynatrace'];
  return vendors.find(vendor => tools.includes(vendor)) ?? 'datadog';
}

/** Namespace of what watches the platform. */
export const MONITORING = 'monitoring';
