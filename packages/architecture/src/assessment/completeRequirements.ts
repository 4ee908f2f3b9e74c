import type {
  RequirementName,
  Requirements,
} from '../requirements/requirementsSchema';
import {
  complianceStandards,
  knownTools,
  locations,
} from '../requirements/vocabulary';
import { type Message, message } from '../translations/Message';
import { mergeWorkloads } from './mergeWorkloads';
import { deriveStaffing } from './deriveStaffing';

/** An answer nobody gave: the value taken instead, and why. @public */
export interface Assumption<Reason = string> {
  requirement: RequirementName;
  value: string | number | boolean | string[];
  reason: Reason;
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
  assumptions: Assumption<Message>[];
} {
  const assumptions: Assumption<Message>[] = [];
  function assume<Name extends RequirementName>(
    name: Name,
    value: Answers[Name] & Assumption['value'],
    reason: Message,
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
  const airGapped = assume('airGapped', false, message('assumed.airGapped'));
  const residency = assume(
    'dataResidency',
    'none',
    message('assumed.dataResidency'),
  );
  const cadence = assume(
    'deliveryCadence',
    'weekly',
    message('assumed.deliveryCadence'),
  );
  const tools: Answers['existingTools'] = assume(
    'existingTools',
    [],
    message('assumed.existingTools'),
  );
  const staffing = deriveStaffing(requirements);
  const trust = assume(
    'tenantTrust',
    requirements.tenantTeams > singleTeam ? 'departments' : 'trusted',
    requirements.tenantTeams > singleTeam
      ? message('assumed.tenantTrust.departments')
      : message('assumed.tenantTrust.trusted'),
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
        ? message('assumed.saasAllowed.no')
        : message('assumed.saasAllowed.yes'),
    ),
    edgeSites: assume(
      'edgeSites',
      places.includes('edge') ? 10 : 0,
      places.includes('edge')
        ? message('assumed.edgeSites.some')
        : message('assumed.edgeSites.none'),
    ),
    growth: assume('growth', 'growing', message('assumed.growth')),
    tenantTrust: trust,
    deliveryCadence: cadence,
    existingTools: knownTools.filter(tool => tools.includes(tool)),
    mutualTls: assume(
      'mutualTls',
      strict || trust === 'hostile' ? 'preferred' : 'not-needed',
      strict || trust === 'hostile'
        ? message('assumed.mutualTls.preferred')
        : message('assumed.mutualTls.notNeeded'),
    ),
    trafficControl: assume(
      'trafficControl',
      cadence === 'continuous' || cadence === 'daily' ? 'canary' : 'basic',
      cadence === 'continuous' || cadence === 'daily'
        ? message('assumed.trafficControl.canary')
        : message('assumed.trafficControl.basic'),
    ),
    publicTraffic: assume(
      'publicTraffic',
      faces && !airGapped,
      faces && !airGapped
        ? message('assumed.publicTraffic.yes')
        : message('assumed.publicTraffic.no'),
    ),
    interruptible: assume(
      'interruptible',
      batchShare >= 0.3,
      batchShare >= 0.3
        ? message('assumed.interruptible.yes')
        : message('assumed.interruptible.no'),
    ),
    lockIn: assume('lockIn', 'limit', message('assumed.lockIn')),
    hardware: assume(
      'hardware',
      requirements.existingTools?.includes('vmware') ? 'vmware' : 'virtual',
      requirements.existingTools?.includes('vmware')
        ? message('assumed.hardware.vmware')
        : message('assumed.hardware.virtual'),
    ),
    vendorSupport: assume(
      'vendorSupport',
      strict && places.includes('on-premises'),
      strict && places.includes('on-premises')
        ? message('assumed.vendorSupport.yes')
        : message('assumed.vendorSupport.no'),
    ),
    weights: requirements.weights,
  };
  return { answers, assumptions };
}
