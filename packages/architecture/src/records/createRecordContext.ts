import { planCapacity } from '../capacity/planCapacity';
import { answerChecklist } from '../checklist/answerChecklist';
import { chosenOptions } from '../checklist/chosenOptions';
import { registerPlatformRisks } from '../checklist/registerPlatformRisks';
import { estimateCost } from '../cost/estimateCost';
import type { Recommendation } from '../decisions/recommendation';
import { buildGraph } from '../graph/buildGraph';
import type { PlatformModel } from '../model/PlatformModel';
import { designRecovery } from '../resilience/designRecovery';
import { planUpgrades } from '../resilience/planUpgrades';
import { translate } from '../translations/translate';
import { inertText } from './markdown';
import type { RecordContext } from './RecordContext';

/** Computes once what the pages share. */
export function createRecordContext(options: {
  model: PlatformModel;
  decisions?: Recommendation;
  onDay?: string;
  gitopsObjects?: number;
}): RecordContext {
  const { model, decisions, onDay, gitopsObjects } = options;
  const { language } = model;
  const choices = chosenOptions(decisions);
  const capacity = planCapacity(model, choices);
  const recovery = designRecovery(model, {
    asked: decisions?.answers,
    gitopsObjects,
  });
  const upgrades = planUpgrades(model, { onDay });
  const checklist = answerChecklist(model, { decisions, onDay });
  return {
    model,
    ...(decisions && { decisions }),
    language,
    graph: buildGraph(model),
    capacity,
    cost: estimateCost(model, { choices, onDay }),
    recovery,
    upgrades,
    checklist,
    risks: registerPlatformRisks({
      model,
      decisions,
      capacity,
      recovery,
      upgrades,
      checklist,
    }),
    say: (key, values = {}) =>
      translate(language, {
        key,
        values: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'number' ? value : inertText(value),
          ]),
        ),
      }),
  };
}
