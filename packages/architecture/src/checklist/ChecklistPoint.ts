import type { ArchitectureDecision } from '../decisions/recommendation';
import type { ClusterFacts } from '../capacity/clusterFacts';
import type { PlatformModel } from '../model/PlatformModel';
import type { RecoveryFacts } from '../resilience/recoverySchema';
import type { UpgradePlan } from '../resilience/planUpgrades';
import { type Message, message } from '../translations/Message';

/** The twelve points of the production checklist. @public */
export const checklistPoints = [
  'controlPlane',
  'nodeAutoscaling',
  'disruptionBudgets',
  'resources',
  'networkPolicies',
  'tls',
  'access',
  'monitoring',
  'logs',
  'backup',
  'upgrades',
  'images',
] as const;

/** @public */
export type ChecklistPointId = (typeof checklistPoints)[number];

/** How a point stands; unknown never counts as a pass. @public */
export type ChecklistStatus = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** One point of the checklist with its answer. @public */
export interface ChecklistAnswer {
  point: ChecklistPointId;
  status: ChecklistStatus;
  reasons: Message[];
}

/** What the answers are made from. */
export interface ChecklistContext {
  model: PlatformModel;
  clusters: ClusterFacts[];
  recovery: RecoveryFacts;
  upgrades: UpgradePlan;
  /** The decision of this identifier, when decisions were made. */
  decision: (id: string) => ArchitectureDecision | undefined;
}

/** Answers one point. */
export type ChecklistQuestion = (
  context: ChecklistContext,
) => Omit<ChecklistAnswer, 'point'>;

/** An answer with its reasons. */
export function answer(
  status: ChecklistStatus,
  ...reasons: Message[]
): Omit<ChecklistAnswer, 'point'> {
  return { status, reasons };
}

/** The worst of several answers: a failure before an unknown, an unknown before a pass. */
export function worst(
  answers: ReadonlyArray<Omit<ChecklistAnswer, 'point'>>,
): Omit<ChecklistAnswer, 'point'> {
  const order: ChecklistStatus[] = ['fail', 'unknown', 'pass'];
  const status = order.find(each =>
    answers.some(candidate => candidate.status === each),
  );
  if (!status) return answer('not-applicable', message('check.nothing'));
  return answer(
    status,
    ...answers
      .filter(each => each.status === status)
      .flatMap(({ reasons }) => reasons),
  );
}

/** What a decision alone tells: chosen and generated passes, chosen only is unknown. */
export function decided(
  context: ChecklistContext,
  ids: readonly string[],
): Omit<ChecklistAnswer, 'point'> {
  return worst(
    ids.map(id => {
      const decision = context.decision(id);
      if (!decision)
        return answer('unknown', message('check.undecided', { decision: id }));
      const option =
        decision.options.find(each => each.id === decision.chosen)?.title ??
        decision.chosen;
      if (decision.chosen === 'none')
        return answer(
          'fail',
          message('check.none', { decision: decision.title }),
        );
      return decision.rendered
        ? answer('pass', message('check.generated', { option }))
        : answer('unknown', message('check.notGenerated', { option }));
    }),
  );
}
