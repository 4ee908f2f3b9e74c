/**
 * Steps an expression may take in loops. The API server's own limit for one expression is of the same order.
 *
 * @public
 */
export const EXPRESSION_BUDGET = 100_000;

/** Counts the loop steps of one evaluation. */
export class Budget {
  private left = 0;
  exceeded = false;

  constructor(private readonly steps: number) {}

  start(): void {
    this.left = this.steps;
    this.exceeded = false;
  }

  /** True while there is budget left. */
  take(): boolean {
    this.left -= 1;
    if (this.left < 0) this.exceeded = true;
    return !this.exceeded;
  }
}
