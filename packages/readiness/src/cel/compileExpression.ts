import type { ParseResult } from '@marcbachmann/cel-js';
import { Budget, EXPRESSION_BUDGET } from './Budget';
import { kubernetesEnvironment } from './kubernetesEnvironment';
import { limitLoops } from './limitLoops';
import { refuseWrongReceivers } from './refuseWrongReceivers';
import { renameCalls } from './renameCalls';
import { LINEAR_MATCHES } from './registerRegularExpressions';

/**
 * What one evaluation gave: a value, or why there is none.
 *
 * @public
 */
export type Evaluation = { value: unknown } | { error: string };

/**
 * A checked expression, ready to run.
 *
 * @public
 */
export type CompiledExpression = (
  context: Record<string, unknown>,
) => Evaluation;

/** An expression longer than this is refused before it is parsed. */
const LONGEST_EXPRESSION = 20_000;

const environments = new Map<
  string,
  ReturnType<typeof kubernetesEnvironment>
>();
const compiled = new Map<string, CompiledExpression>();

function summary(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const short = (error as { summary?: unknown }).summary;
  return typeof short === 'string' ? short : error.message.split('\n')[0];
}

/**
 * Parses, checks and caches a CEL expression. Running it never throws and never passes its budget of loop steps.
 *
 * @param options - `expression`; `iterated`: name of the loop variable, if any; `budget`: loop steps
 * @throws Error naming the expression, when it does not parse or does not type-check
 * @public
 */
export function compileExpression(options: {
  expression: string;
  iterated?: string;
  budget?: number;
}): CompiledExpression {
  const {
    expression,
    iterated = '',
    budget: steps = EXPRESSION_BUDGET,
  } = options;
  const key = `${iterated}\n${steps}\n${expression}`;
  const known = compiled.get(key);
  if (known) return known;
  if (expression.length > LONGEST_EXPRESSION) {
    throw new Error(
      `the expression is longer than ${LONGEST_EXPRESSION} characters`,
    );
  }
  let environment = environments.get(iterated);
  if (!environment) {
    environment = kubernetesEnvironment(iterated ? [iterated] : []);
    environments.set(iterated, environment);
  }
  let parsed: ParseResult;
  const budget = new Budget(steps);
  try {
    parsed = environment.parse(expression);
    renameCalls(parsed.ast, 'matches', LINEAR_MATCHES);
    const check = parsed.check();
    if (!check.valid) throw check.error ?? new Error('type check failed');
    refuseWrongReceivers(parsed.ast);
    limitLoops(parsed.ast, budget);
  } catch (error) {
    throw new Error(`CEL expression "${expression}": ${summary(error)}`, {
      cause: error,
    });
  }
  const run: CompiledExpression = context => {
    budget.start();
    try {
      const value: unknown = parsed(context);
      if (!budget.exceeded) return { value };
    } catch (error) {
      if (!budget.exceeded) return { error: summary(error) };
    }
    return { error: `the expression took more than ${steps} steps` };
  };
  compiled.set(key, run);
  return run;
}
