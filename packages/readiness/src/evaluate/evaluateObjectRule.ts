import {
  compileExpression,
  type CompiledExpression,
  type Evaluation,
} from '../cel/compileExpression';
import { parseFieldPath } from '../objects/FieldPath';
import type { FieldValue } from '../objects/fieldValue';
import type { KubernetesMinor } from '../rule/KubernetesVersion';
import type { ObjectRule } from '../rule/Rule';
import { targetVariable } from '../rule/targetVariable';
import type { ObjectTargets, Target } from './objectTargets';
import type { Outcome } from './Outcome';

/** A rule made ready for a version of Kubernetes and its parameters. */
export type PreparedObjectRule = (targets: ObjectTargets) => Outcome[];

/**
 * Compiles the expressions of a rule.
 *
 * @throws Error naming the expression, when one does not compile
 */
export function prepareObjectRule(options: {
  rule: ObjectRule;
  minor: KubernetesMinor;
  parameters: Readonly<Record<string, FieldValue>>;
}): PreparedObjectRule {
  const { rule, minor, parameters } = options;
  const iterated = targetVariable(rule.target);
  const compile = (expression: string) =>
    compileExpression({ expression, iterated });
  const when = rule.when === undefined ? undefined : compile(rule.when);
  const expression = compile(expressionFor(rule, minor));
  const message =
    rule.message === undefined ? undefined : compile(rule.message);
  return targets =>
    targets
      .of(rule.target)
      .map(target =>
        judge({ rule, targets, target, parameters, when, expression, message }),
      );
}

/** The expression of a rule in one version of Kubernetes. */
export function expressionFor(
  rule: ObjectRule,
  minor: KubernetesMinor,
): string {
  return typeof rule.expression === 'string'
    ? rule.expression
    : rule.expression(minor);
}

function judge(options: {
  rule: ObjectRule;
  targets: ObjectTargets;
  target: Target;
  parameters: Readonly<Record<string, FieldValue>>;
  when?: CompiledExpression;
  expression: CompiledExpression;
  message?: CompiledExpression;
}): Outcome {
  const { rule, targets, target, when, expression, message } = options;
  const context = rule.parameters
    ? { ...target.context, params: options.parameters }
    : target.context;
  const outcome = (status: Outcome['status'], text: string): Outcome => ({
    rule,
    object: targets.object,
    status,
    message: text,
    path: rule.field
      ? [...target.path, ...parseFieldPath(rule.field)]
      : target.path,
    target: target.path,
    patch: status === 'fail' ? rule.patch : undefined,
  });
  if (when) {
    const applies = boolean(when(context));
    if (typeof applies === 'string') return outcome('unknown', applies);
    if (!applies) return outcome('not-applicable', '');
  }
  const passed = boolean(expression(context));
  if (typeof passed === 'string') return outcome('unknown', passed);
  if (passed) return outcome('pass', '');
  const text = message?.(context);
  return outcome(
    'fail',
    text && 'value' in text && typeof text.value === 'string'
      ? text.value
      : rule.title,
  );
}

/** The answer, or why there is none. */
function boolean(evaluation: Evaluation): boolean | string {
  if ('error' in evaluation)
    return `the rule could not be judged: ${evaluation.error}`;
  return typeof evaluation.value === 'boolean'
    ? evaluation.value
    : 'the rule could not be judged: its answer is no bool';
}
