import type {
  RequirementName,
  Requirements,
} from '../requirements/requirementsSchema';
import { checkRequirements } from '../requirements/checkRequirements';
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
  trafficControls,
  trustLevels,
  workloadKinds,
} from '../requirements/vocabulary';
import { type Message, message } from '../translations/Message';
import type { Answers } from './completeRequirements';
import type { CriterionWeight } from './criterionWeights';

/** An answer before it is put into words: its values, or a sentence. @public */
export type AnswerText = readonly string[] | Message;

/** The requirements with one answer changed. @public */
export interface Neighbour {
  requirement: RequirementName;
  from: AnswerText;
  to: AnswerText;
  /** Steps on the answer's scale; a switch or a list entry is one, a place, an air gap or a tool two, a weight three and its steps. */
  distance: number;
  requirements: Requirements;
}

const availabilitySteps = [99, 99.5, 99.9, 99.95, 99.99, 99.999];
const minuteSteps = [0, 5, 15, 60, 240, 1440, 10_080];
const headcountSteps = [1, 3, 5, 10, 20, 40, 80, 200, 500, 2000];
const teamSteps = [1, 2, 5, 10, 20, 50, 100, 300];
const platformTeamSteps = [0, 1, 2, 4, 8, 20];
const regionSteps = [1, 2, 3, 5];
const siteSteps = [1, 10, 50, 200, 1000];
const weightSteps = [0, 1, 2, 3, 4, 5];
const placeDistance = 2;
const toolDistance = 2;
const weightDistance = 3;

/** Every requirement moved by every step of its scale, nearest first. @public */
export function neighbouringRequirements(options: {
  requirements: Requirements;
  answers: Answers;
  weights: readonly CriterionWeight<unknown>[];
}): Neighbour[] {
  const { requirements, answers, weights } = options;
  const found: Neighbour[] = [];
  const add = (
    requirement: RequirementName,
    value: unknown,
    distance: number,
    text: { from?: AnswerText; to?: AnswerText } = {},
  ) =>
    found.push({
      requirement,
      from: text.from ?? [String(answers[requirement])],
      to: text.to ?? [String(value)],
      distance,
      requirements: { ...requirements, [requirement]: value },
    });
  const steps = (name: RequirementName, scale: readonly number[]) => {
    const now = answers[name] as number;
    const below = scale.filter(step => step < now).reverse();
    const above = scale.filter(step => step > now);
    below.forEach((step, index) => add(name, step, index + 1));
    above.forEach((step, index) => add(name, step, index + 1));
  };
  const ranks = (name: RequirementName, scale: readonly string[]) => {
    const now = scale.indexOf(answers[name] as string);
    scale.forEach((value, index) => {
      if (index !== now) {
        add(name, value, Math.abs(index - now));
      }
    });
  };
  const members = (
    name: 'compliance' | 'locations' | 'existingTools',
    scale: readonly string[],
    distance: number,
  ) => {
    const now: readonly string[] = answers[name];
    for (const member of scale) {
      const next = now.includes(member)
        ? now.filter(each => each !== member)
        : [...now, member];
      if (name !== 'locations' || next.length > 0) {
        add(name, next, distance, { from: now, to: next });
      }
    }
  };

  steps('availability', availabilitySteps);
  members('compliance', complianceStandards, 1);
  ranks('budget', budgets);
  ranks('kubernetesSkill', skillLevels);
  steps('engineers', headcountSteps);
  steps('platformEngineers', platformTeamSteps);
  steps('tenantTeams', teamSteps);
  ranks('tenantTrust', trustLevels);
  steps('regions', regionSteps);
  ranks('growth', growthRates);
  ranks('deliveryCadence', cadences);
  ranks('mutualTls', mutualTlsNeeds);
  ranks('trafficControl', trafficControls);
  ranks('lockIn', lockInAttitudes);
  ranks('onCall', onCallCovers);
  steps('rtoMinutes', minuteSteps);
  steps('rpoMinutes', minuteSteps);
  ranks('dataResidency', residencies);
  for (const name of [
    'airGapped',
    'saasAllowed',
    'publicTraffic',
    'interruptible',
    'vendorSupport',
  ] as const) {
    add(name, !answers[name], name === 'airGapped' ? placeDistance : 1);
  }
  if (answers.edgeSites > 0) {
    steps('edgeSites', siteSteps);
  }
  ranks('hardware', hardwareKinds);
  workloadNeighbours(requirements, add);
  members('locations', locations, placeDistance);
  members('existingTools', knownTools, toolDistance);
  for (const { criterion, weight } of weights) {
    for (const step of weightSteps) {
      if (step !== weight) {
        add(
          'weights',
          { ...requirements.weights, [criterion]: step },
          weightDistance + Math.abs(step - weight),
          {
            from: message('neighbour.weight', { criterion, weight }),
            to: message('neighbour.weight', { criterion, weight: step }),
          },
        );
      }
    }
  }
  return found
    .filter(each => checkRequirements(each.requirements).length === 0)
    .map((each, index) => ({ each, index }))
    .sort((a, b) => a.each.distance - b.each.distance || a.index - b.index)
    .map(({ each }) => each);
}

function workloadNeighbours(
  requirements: Requirements,
  add: (
    requirement: RequirementName,
    value: unknown,
    distance: number,
    text: { from: AnswerText; to: AnswerText },
  ) => void,
): void {
  const { workloads } = requirements;
  for (const kind of workloadKinds) {
    const without = workloads.filter(each => each.kind !== kind);
    if (without.length === workloads.length) {
      add('workloads', [...workloads, { kind, count: 1 }], 1, {
        from: message('neighbour.noWorkload', { kind }),
        to: message('neighbour.oneWorkload', { kind }),
      });
    } else if (without.length > 0) {
      add('workloads', without, 1, {
        from: [kind],
        to: message('neighbour.noWorkload', { kind }),
      });
    }
  }
  for (const [factor, distance] of [
    [2, 1],
    [5, 2],
    [10, 3],
  ]) {
    add(
      'workloads',
      workloads.map(each => ({
        ...each,
        count: Math.min(10_000, each.count * factor),
      })),
      distance,
      {
        from: message('neighbour.sameWorkloads'),
        to: message('neighbour.moreWorkloads', { factor }),
      },
    );
  }
}
