import type { KubernetesObject } from '../objects/KubernetesObject';

/**
 * A failure that somebody answers for, for a while.
 *
 * @public
 */
export interface RuleException {
  rule: string;
  kind?: string;
  namespace?: string;
  name?: string;
  /** Who answers for it. */
  owner: string;
  reason: string;
  /** The last day it holds, as `YYYY-MM-DD` in UTC. */
  expires: string;
}

/** A day, since an exception holds to the end of its last one. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Finds the exceptions of a rule. One that has expired, or that cannot be judged since there is no clock, does not
 * hold: the finding counts again.
 */
export class ExceptionList {
  private readonly byRule = new Map<string, RuleException[]>();

  constructor(
    exceptions: readonly RuleException[],
    private readonly now: number | undefined,
  ) {
    for (const exception of exceptions) {
      const list = this.byRule.get(exception.rule) ?? [];
      list.push(exception);
      this.byRule.set(exception.rule, list);
    }
  }

  find(
    rule: string,
    objects: readonly KubernetesObject[],
  ): { exception: RuleException; expired: boolean } | undefined {
    let expired: RuleException | undefined;
    for (const exception of this.byRule.get(rule) ?? []) {
      if (!objects.some(object => concerns(exception, object))) continue;
      if (this.holds(exception)) return { exception, expired: false };
      expired = exception;
    }
    return expired && { exception: expired, expired: true };
  }

  private holds(exception: RuleException): boolean {
    const lastDay = Date.parse(`${exception.expires}T00:00:00Z`);
    return this.now !== undefined && this.now < lastDay + DAY;
  }
}

function concerns(exception: RuleException, object: KubernetesObject): boolean {
  const { kind, namespace, name } = object.reference;
  return (
    (exception.kind === undefined || exception.kind === kind) &&
    (exception.namespace === undefined || exception.namespace === namespace) &&
    (exception.name === undefined || exception.name === name)
  );
}
