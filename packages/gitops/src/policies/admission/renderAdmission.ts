import type { KubernetesObject } from '@kubernetes-architect/addons';
import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type {
  AdmissionAction,
  AdmissionPolicyOptions,
} from '@kubernetes-architect/readiness';
import type { RenderContext } from '../../RenderContext';
import { chosenEngine } from './chosenEngine';
import type { EnforcedRule } from './EnforcedRule';
import { enforcedRules } from './enforcedRules';
import { oldestMinor } from './oldestMinor';

const ACTIONS = { audit: 'Audit', deny: 'Deny', warn: 'Warn' } as const;

/** What the objects of an environment do with what they do not allow. */
export function actionOf(
  { model }: RenderContext,
  environment: EnvironmentModel,
): AdmissionAction {
  return ACTIONS[model.policies.rollout[environment.name]];
}

function optionsOf(
  context: RenderContext,
  { rule, ...where }: EnforcedRule,
  action: AdmissionAction,
): AdmissionPolicyOptions {
  return {
    ...where,
    action,
    minor: oldestMinor(context.model.clusters),
    rules: [rule],
  };
}

/** Objects of each rule that are the same in every environment, by the id of the rule. */
export function admissionBase(
  context: RenderContext,
): Map<string, readonly KubernetesObject[]> {
  const engine = chosenEngine(context);
  return new Map(
    engine
      ? enforcedRules(context).map(enforced => [
          enforced.rule.id,
          engine.base(optionsOf(context, enforced, 'Audit')),
        ])
      : [],
  );
}

/** Objects that put the rules in force in an environment. */
export function admissionBindings(
  context: RenderContext,
  environment: EnvironmentModel,
): KubernetesObject[] {
  const engine = chosenEngine(context);
  const action = actionOf(context, environment);
  return engine
    ? enforcedRules(context).flatMap(enforced =>
        engine.environment(optionsOf(context, enforced, action)),
      )
    : [];
}
