import { describeObject } from '../objects/KubernetesObject';
import type { Finding } from '../result/Finding';
import type { PodSecurityPlan } from '../standards/planPodSecurity';
import { plainText } from './plainText';

/** The version of the JSON form; a field is never removed or changed within one. */
export const POD_SECURITY_PLAN_FORMAT =
  'kubernetes-architect.io/pod-security-plan/v1';

/**
 * A plan for people at a terminal: per namespace where it stands, and the steps with labels and fields.
 *
 * @public
 */
export function formatPodSecurityPlanTable(
  plans: readonly PodSecurityPlan[],
): string {
  const lines = plans.flatMap(({ namespace, level, enforced, steps }) => {
    const now = enforced === undefined ? '' : `, enforces ${enforced}`;
    return [
      `Namespace ${namespace ?? '(left to the apply)'}: passes ${level}${now}`,
      ...steps.flatMap((step, position) => [
        `  ${position + 1}. ${step.title}`,
        ...(step.fields ?? []).map(fieldLine),
        ...Object.entries(step.labels ?? {}).map(
          ([name, value]) => `       ${name}: ${value}`,
        ),
      ]),
      ...(steps.length === 0 ? ['  nothing to do'] : []),
      '',
    ];
  });
  return `${lines.map(plainText).join('\n')}\n`;
}

/**
 * A plan as JSON text, with the same bytes for the same plan.
 *
 * @public
 */
export function formatPodSecurityPlanJson(
  plans: readonly PodSecurityPlan[],
): string {
  const namespaces = plans.map(({ namespace, level, enforced, steps }) => ({
    namespace,
    level,
    enforced,
    steps,
  }));
  return `${JSON.stringify(
    { format: POD_SECURITY_PLAN_FORMAT, namespaces },
    (_key, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    2,
  )}\n`;
}

function fieldLine({
  rule,
  object,
  path,
  file,
  line,
  status,
}: Finding): string {
  const place = file === undefined ? '' : ` (${file}:${line})`;
  const sure = status === 'unknown' ? ', cannot be judged' : '';
  return `       ${rule}: ${describeObject(object)} ${path}${place}${sure}`;
}
