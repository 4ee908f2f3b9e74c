import fc from 'fast-check';
import { checkRequirements } from '../../requirements/checkRequirements';
import type { Requirements } from '../../requirements/requirementsSchema';
import {
  budgets,
  cadences,
  complianceStandards,
  growthRates,
  hardwareKinds,
  knownTools,
  locations,
  lockInAttitudes,
  mutualTlsNeeds,
  onCallCovers,
  residencies,
  skillLevels,
  stateKinds,
  trafficControls,
  trafficShapes,
  trustLevels,
  workloadKinds,
} from '../../requirements/vocabulary';

const workload = fc.record(
  {
    kind: fc.constantFrom(...workloadKinds),
    count: fc.integer({ min: 1, max: 400 }),
    traffic: fc.constantFrom(...trafficShapes),
    state: fc.constantFrom(...stateKinds),
    gpu: fc.boolean(),
  },
  { requiredKeys: ['kind', 'count'] },
);

/** Any answers that do not contradict each other. */
export const arbitraryRequirements: fc.Arbitrary<Requirements> = fc
  .record(
    {
      workloads: fc.array(workload, { minLength: 1, maxLength: 6 }),
      engineers: fc.integer({ min: 1, max: 2000 }),
      kubernetesSkill: fc.constantFrom(...skillLevels),
      availability: fc.constantFrom(95, 99, 99.5, 99.9, 99.95, 99.99, 99.999),
      compliance: fc.uniqueArray(fc.constantFrom(...complianceStandards)),
      locations: fc.uniqueArray(fc.constantFrom(...locations), {
        minLength: 1,
        maxLength: 4,
      }),
      regions: fc.integer({ min: 1, max: 8 }),
      budget: fc.constantFrom(...budgets),
      tenantTeams: fc.integer({ min: 1, max: 200 }),
      onCall: fc.constantFrom(...onCallCovers),
      rtoMinutes: fc.constantFrom(0, 1, 5, 30, 60, 240, 1440, 10_000),
      rpoMinutes: fc.constantFrom(0, 1, 15, 60, 1440, 10_000),
      dataResidency: fc.constantFrom(...residencies),
      airGapped: fc.boolean(),
      saasAllowed: fc.boolean(),
      edgeSites: fc.integer({ min: 0, max: 500 }),
      growth: fc.constantFrom(...growthRates),
      deliveryCadence: fc.constantFrom(...cadences),
      tenantTrust: fc.constantFrom(...trustLevels),
      existingTools: fc.uniqueArray(fc.constantFrom(...knownTools)),
      mutualTls: fc.constantFrom(...mutualTlsNeeds),
      trafficControl: fc.constantFrom(...trafficControls),
      publicTraffic: fc.boolean(),
      interruptible: fc.boolean(),
      lockIn: fc.constantFrom(...lockInAttitudes),
      hardware: fc.constantFrom(...hardwareKinds),
      vendorSupport: fc.boolean(),
    },
    {
      requiredKeys: [
        'workloads',
        'engineers',
        'kubernetesSkill',
        'availability',
        'compliance',
        'locations',
        'regions',
        'budget',
        'tenantTeams',
      ],
    },
  )
  .filter(requirements => checkRequirements(requirements).length === 0);
