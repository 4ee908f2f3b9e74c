import { clusterFacts } from '../capacity/clusterFacts';
import type { Recommendation } from '../decisions/recommendation';
import type { PlatformModel } from '../model/PlatformModel';
import { planUpgrades } from '../resilience/planUpgrades';
import { recoveryFacts } from '../resilience/recoveryFacts';
import {
  type ChecklistAnswer,
  type ChecklistPointId,
  checklistPoints,
  type ChecklistQuestion,
} from './ChecklistPoint';
import { chosenOptions } from './chosenOptions';
import {
  backupQuestion,
  controlPlaneQuestion,
  imagesQuestion,
  logsQuestion,
  monitoringQuestion,
  nodeAutoscalingQuestion,
  upgradesQuestion,
} from './clusterQuestions';
import {
  accessQuestion,
  disruptionBudgetsQuestion,
  networkPoliciesQuestion,
  resourcesQuestion,
  tlsQuestion,
} from './workloadQuestions';

const QUESTIONS: Record<ChecklistPointId, ChecklistQuestion> = {
  controlPlane: controlPlaneQuestion,
  nodeAutoscaling: nodeAutoscalingQuestion,
  disruptionBudgets: disruptionBudgetsQuestion,
  resources: resourcesQuestion,
  networkPolicies: networkPoliciesQuestion,
  tls: tlsQuestion,
  access: accessQuestion,
  monitoring: monitoringQuestion,
  logs: logsQuestion,
  backup: backupQuestion,
  upgrades: upgradesQuestion,
  images: imagesQuestion,
};

/**
 * Answers the twelve points of the production checklist from the model and
 * the decisions. What neither tells is unknown, never a pass.
 *
 * @public
 */
export function answerChecklist(
  model: PlatformModel,
  options: {
    decisions?: Recommendation;
    /** Day on which support of versions is looked at. Default: the day of the table. */
    onDay?: string;
  } = {},
): ChecklistAnswer[] {
  const { decisions, onDay } = options;
  const byId = new Map(decisions?.decisions.map(each => [each.id, each]));
  const context = {
    model,
    clusters: clusterFacts(model, chosenOptions(decisions)),
    recovery: recoveryFacts(model),
    upgrades: planUpgrades(model, { onDay }),
    decision: (id: string) => byId.get(id),
  };
  return checklistPoints.map(point => ({
    point,
    ...QUESTIONS[point](context),
  }));
}
