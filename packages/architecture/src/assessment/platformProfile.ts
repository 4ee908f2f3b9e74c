import type {
  ComplianceStandard,
  KnownTool,
  Location,
  WorkloadKind,
} from '../requirements/vocabulary';
import type { Answers } from './completeRequirements';

/** The answers, and the facts about them that decision points ask for. @public */
export interface PlatformProfile extends Answers {
  clouds: Location[];
  onPremises: boolean;
  edge: boolean;
  multiCloud: boolean;
  multiRegion: boolean;
  /** Number of workloads of all kinds. */
  services: number;
  gpu: boolean;
  /** Anything that keeps data. */
  stateful: boolean;
  /** Members that vote, so losing two nodes at once loses the data's leader. */
  quorum: boolean;
  bursty: boolean;
  /** Serves a model. */
  serving: boolean;
  /** Trains or fine-tunes a model. */
  training: boolean;
  retrieval: boolean;
  streaming: boolean;
  batch: boolean;
  /** HIPAA, PCI DSS or NIST 800-53: controls are tested, not only described. */
  strict: boolean;
  /** Too few people to run a component that needs care. */
  smallTeam: boolean;
  /** Many teams, so self-service matters more than the shortest path. */
  largeOrganisation: boolean;
  novice: boolean;
  expert: boolean;
  /** Clusters to expect before a topology is chosen; an order of magnitude. */
  fleetSize: number;
  /** Clusters cannot or may not send anything to a vendor. */
  noSaas: boolean;
}

/** Up to this many engineers count as a small team. @public */
export const smallTeamLimit = 8;
/** From this many teams on, self-service decides. @public */
export const largeOrganisationFrom = 20;

/** @public */
export function platformProfile(answers: Answers): PlatformProfile {
  const clouds = answers.locations.filter(
    location => location !== 'on-premises' && location !== 'edge',
  );
  const kinds = new Set<WorkloadKind>(
    answers.workloads.map(({ kind }) => kind),
  );
  return {
    ...answers,
    clouds,
    onPremises: answers.locations.includes('on-premises'),
    edge: answers.locations.includes('edge'),
    multiCloud: clouds.length > 1,
    multiRegion: answers.regions > 1,
    services: answers.workloads.reduce((sum, { count }) => sum + count, 0),
    gpu: answers.workloads.some(({ gpu }) => gpu),
    stateful: answers.workloads.some(({ state }) => state !== 'none'),
    quorum: answers.workloads.some(({ state }) => state === 'quorum'),
    bursty: answers.workloads.some(({ traffic }) => traffic === 'bursty'),
    serving: kinds.has('inference') || kinds.has('rag'),
    training: kinds.has('training'),
    retrieval: kinds.has('rag'),
    streaming: kinds.has('streaming'),
    batch: kinds.has('batch') || kinds.has('training'),
    strict: answers.compliance.some(
      standard => standard !== 'cis' && standard !== 'soc2',
    ),
    smallTeam: answers.engineers <= smallTeamLimit,
    largeOrganisation: answers.tenantTeams >= largeOrganisationFrom,
    novice: answers.kubernetesSkill === 'novice',
    expert: answers.kubernetesSkill === 'expert',
    fleetSize:
      answers.edgeSites +
      2 * Math.max(1, answers.locations.length) * answers.regions,
    noSaas: !answers.saasAllowed,
  };
}

/** Whether a standard is audited. @public */
export function audited(
  profile: PlatformProfile,
  ...standards: ComplianceStandard[]
): boolean {
  return standards.some(standard => profile.compliance.includes(standard));
}

/** Whether one of the tools is already in use. @public */
export function uses(profile: PlatformProfile, ...tools: KnownTool[]): boolean {
  return tools.some(tool => profile.existingTools.includes(tool));
}
