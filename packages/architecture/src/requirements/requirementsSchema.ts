import { z } from 'zod';
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
} from './vocabulary';

const wholeNumber = z.number().int();

/** One group of alike workloads. @public */
export const workloadRequirementSchema = z.strictObject({
  kind: z.enum(workloadKinds),
  count: wholeNumber.min(1).max(10_000),
  traffic: z.enum(trafficShapes).optional(),
  state: z.enum(stateKinds).optional(),
  gpu: z.boolean().optional(),
});

/** Importance of each criterion, 0 (ignored) to 5; one given here replaces the derived weight. @public */
export const criterionWeightsSchema = z.strictObject({
  scalability: z.number().min(0).max(5).optional(),
  cost: z.number().min(0).max(5).optional(),
  security: z.number().min(0).max(5).optional(),
  complexity: z.number().min(0).max(5).optional(),
  operations: z.number().min(0).max(5).optional(),
  skill: z.number().min(0).max(5).optional(),
});

/**
 * The answers a platform is designed from: nine are required, every other has
 * a default that is recorded as an assumption with its reason.
 *
 * @public
 */
export const requirementsSchema = z.strictObject({
  workloads: z
    .array(workloadRequirementSchema)
    .min(1)
    .describe('What will run, in groups of alike workloads'),
  engineers: wholeNumber
    .min(1)
    .max(100_000)
    .describe('People who build and run software on the platform'),
  kubernetesSkill: z
    .enum(skillLevels)
    .describe('What the people who will run it know of Kubernetes today'),
  availability: z
    .number()
    .min(90)
    .max(99.999)
    .describe('Target for the most important workload, per cent of a month'),
  compliance: z
    .array(z.enum(complianceStandards))
    .describe('Standards that are audited; an empty list says none'),
  locations: z
    .array(z.enum(locations))
    .min(1)
    .describe('Where clusters may or must run'),
  regions: wholeNumber
    .min(1)
    .max(50)
    .describe('Regions or data centres that serve production'),
  budget: z.enum(budgets),
  tenantTeams: wholeNumber
    .min(1)
    .max(10_000)
    .describe('Teams that deploy to the platform on their own'),

  platformEngineers: wholeNumber
    .min(0)
    .max(10_000)
    .optional()
    .describe('People whose main work is the platform itself'),
  onCall: z.enum(onCallCovers).optional(),
  rtoMinutes: wholeNumber
    .min(0)
    .max(100_000)
    .optional()
    .describe('Longest tolerable outage after a disaster, minutes'),
  rpoMinutes: wholeNumber
    .min(0)
    .max(100_000)
    .optional()
    .describe('Longest tolerable loss of data, minutes'),
  dataResidency: z
    .enum(residencies)
    .optional()
    .describe('Whether data must stay in a country, or on own sites'),
  airGapped: z
    .boolean()
    .optional()
    .describe('Clusters cannot reach the Internet, and it cannot reach them'),
  saasAllowed: z
    .boolean()
    .optional()
    .describe('Whether telemetry, code and metadata may go to a SaaS vendor'),
  edgeSites: wholeNumber.min(0).max(100_000).optional(),
  growth: z.enum(growthRates).optional(),
  tenantTrust: z
    .enum(trustLevels)
    .optional()
    .describe('One trusted team, departments, or hostile strangers'),
  deliveryCadence: z.enum(cadences).optional(),
  existingTools: z.array(z.enum(knownTools)).optional(),
  mutualTls: z
    .enum(mutualTlsNeeds)
    .optional()
    .describe('Authenticated encryption between workloads'),
  trafficControl: z
    .enum(trafficControls)
    .optional()
    .describe('Rolling updates, canaries by weight, or retries and mirroring'),
  publicTraffic: z.boolean().optional(),
  interruptible: z
    .boolean()
    .optional()
    .describe('Whether a good part of the work survives losing its node'),
  lockIn: z
    .enum(lockInAttitudes)
    .optional()
    .describe('Attitude to services only one vendor sells'),
  hardware: z.enum(hardwareKinds).optional(),
  vendorSupport: z
    .boolean()
    .optional()
    .describe('Whether a support contract for the distribution is demanded'),
  weights: criterionWeightsSchema.optional(),
});

/** @public */
export type Requirements = z.infer<typeof requirementsSchema>;
/** @public */
export type WorkloadRequirement = z.infer<typeof workloadRequirementSchema>;
/** Name of one answer. @public */
export type RequirementName = keyof Requirements;
