import type { AddonPlatform } from '../AddonPlatform';

/** Days that each kind of telemetry is kept. */
export interface Retention {
  metrics: number;
  logs: number;
  traces: number;
  audit: number;
}

const DEFAULTS: Retention = { metrics: 15, logs: 30, traces: 7, audit: 90 };

/**
 * Least days by standard, where the standard or the usual reading of it names
 * a number. PCI DSS 4.0 asks in 10.5.1 for twelve months of audit records, three of them at hand; HIPAA in
 * 45 CFR 164.316(b)(2)(i) for six years of documentation. SOC 2 and NIST SP 800-53 AU-11 leave the number to the
 * organisation: a year covers one audit period.
 */
const LEAST: Readonly<Record<string, Partial<Retention>>> = {
  hipaa: { audit: 2192, logs: 90 },
  'nist-800-53': { audit: 365, logs: 90 },
  'pci-dss': { audit: 365, logs: 90 },
  soc2: { audit: 365, logs: 90 },
};

/** What compliance asks for, or what is usual. */
export function retentionOf({ model }: AddonPlatform): Retention {
  const standards = model.intent.spec.requirements?.compliance ?? [];
  const days = (kind: keyof Retention) =>
    Math.max(
      DEFAULTS[kind],
      ...standards.map(standard => LEAST[standard]?.[kind] ?? 0),
    );
  return {
    metrics: days('metrics'),
    logs: days('logs'),
    traces: days('traces'),
    audit: days('audit'),
  };
}
