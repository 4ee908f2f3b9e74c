import type {
  RequirementName,
  Requirements,
} from '../requirements/requirementsSchema';
import {
  complianceStandards,
  knownTools,
  locations,
} from '../requirements/vocabulary';
import { mergeWorkloads } from './mergeWorkloads';
import { deriveStaffing } from './deriveStaffing';

/** An answer nobody gave: the value taken instead, and why. @public */
export interface Assumption {
  requirement: RequirementName;
  value: string | number | boolean | string[];
  reason: string;
}

/** Every answer, given or assumed; lists are sorted and hold no duplicate. @public */
export type Answers = Required<Omit<Requirements, 'weights'>> &
  Pick<Requirements, 'weights'>;

/** With one team there is nobody to keep apart. */
const singleTeam = 1;

/**
 * Fills what was not answered and says why, in a form that does not depend on
 * the order of the answers.
 *
 * @public
 */
export function completeRequirements(requirements: Requirements): {
  answers: Answers;
  assumptions: Assumption[];
} {
  const assumptions: Assumption[] = [];
  function assume<Name extends RequirementName>(
    name: Name,
    value: Answers[Name] & Assumption['value'],
    reason: string,
  ): Answers[Name] {
    const given = requirements[name];
    if (given !== undefined) {
      return given as Answers[Name];
    }
    assumptions.push({ requirement: name, value, reason });
    return value;
  }

  const workloads = mergeWorkloads(requirements.workloads);
  const compliance = complianceStandards.filter(standard =>
    requirements.compliance.includes(standard),
  );
  const places = locations.filter(location =>
    requirements.locations.includes(location),
  );
  const faces = workloads.some(({ kind }) => kind === 'web' || kind === 'api');
  const batchShare =
    workloads
      .filter(({ kind }) => kind === 'batch' || kind === 'training')
      .reduce((sum, { count }) => sum + count, 0) /
    workloads.reduce((sum, { count }) => sum + count, 0);
  const strict = compliance.some(
    standard => standard !== 'cis' && standard !== 'soc2',
  );
  const airGapped = assume(
    'airGapped',
    false,
    'nobody said that clusters are cut off from the Internet',
  );
  const residency = assume(
    'dataResidency',
    'none',
    'no jurisdiction or site was named that data must stay in',
  );
  const cadence = assume(
    'deliveryCadence',
    'weekly',
    'a release a week is the usual pace of a team that did not say',
  );
  const tools: Answers['existingTools'] = assume(
    'existingTools',
    [],
    'no tool is taken as given',
  );
  const staffing = deriveStaffing(requirements);
  const trust = assume(
    'tenantTrust',
    requirements.tenantTeams > singleTeam ? 'departments' : 'trusted',
    requirements.tenantTeams > singleTeam
      ? 'several teams of one organisation trust each other, but not their mistakes'
      : 'one team trusts itself',
  );
  const answers: Answers = {
    workloads,
    engineers: requirements.engineers,
    kubernetesSkill: requirements.kubernetesSkill,
    availability: requirements.availability,
    compliance,
    locations: places,
    regions: requirements.regions,
    budget: requirements.budget,
    tenantTeams: requirements.tenantTeams,
    platformEngineers: assume(
      'platformEngineers',
      staffing.platformEngineers.value,
      staffing.platformEngineers.reason,
    ),
    onCall: assume('onCall', staffing.onCall.value, staffing.onCall.reason),
    rtoMinutes: assume(
      'rtoMinutes',
      staffing.rtoMinutes.value,
      staffing.rtoMinutes.reason,
    ),
    rpoMinutes: assume(
      'rpoMinutes',
      staffing.rpoMinutes.value,
      staffing.rpoMinutes.reason,
    ),
    dataResidency: residency,
    airGapped,
    saasAllowed: assume(
      'saasAllowed',
      !airGapped && residency !== 'site',
      airGapped || residency === 'site'
        ? 'an air gap, or data bound to the site, leaves no way to a SaaS'
        : 'nothing was said against telemetry leaving for a vendor',
    ),
    edgeSites: assume(
      'edgeSites',
      places.includes('edge') ? 10 : 0,
      places.includes('edge')
        ? 'edge was named without a number; ten sites already need a fleet'
        : 'edge is not among the locations',
    ),
    growth: assume(
      'growth',
      'growing',
      'a platform that is designed today is expected to grow',
    ),
    tenantTrust: trust,
    deliveryCadence: cadence,
    existingTools: knownTools.filter(tool => tools.includes(tool)),
    mutualTls: assume(
      'mutualTls',
      strict || trust === 'hostile' ? 'preferred' : 'not-needed',
      strict || trust === 'hostile'
        ? 'an audited standard, or strangers side by side, makes encryption between workloads worth having'
        : 'no standard and no tenant asks for it',
    ),
    trafficControl: assume(
      'trafficControl',
      cadence === 'continuous' || cadence === 'daily' ? 'canary' : 'basic',
      cadence === 'continuous' || cadence === 'daily'
        ? 'who releases daily wants to try on a few users first'
        : 'rolling updates do for this release pace',
    ),
    publicTraffic: assume(
      'publicTraffic',
      faces && !airGapped,
      faces && !airGapped
        ? 'web and API workloads serve the Internet unless said otherwise'
        : 'nothing here serves the Internet',
    ),
    interruptible: assume(
      'interruptible',
      batchShare >= 0.3,
      batchShare >= 0.3
        ? 'at least three in ten workloads are batch or training jobs'
        : 'fewer than three in ten workloads are batch or training jobs',
    ),
    lockIn: assume(
      'lockIn',
      'limit',
      'most organisations use what a vendor does well, where leaving stays possible',
    ),
    hardware: assume(
      'hardware',
      requirements.existingTools?.includes('vmware') ? 'vmware' : 'virtual',
      requirements.existingTools?.includes('vmware')
        ? 'VMware is among the existing tools'
        : 'virtual machines are the usual ground',
    ),
    vendorSupport: assume(
      'vendorSupport',
      strict && places.includes('on-premises'),
      strict && places.includes('on-premises')
        ? 'an audited platform on own hardware needs somebody to answer for its patches'
        : 'no contract was asked for',
    ),
    weights: requirements.weights,
  };
  return { answers, assumptions };
}
