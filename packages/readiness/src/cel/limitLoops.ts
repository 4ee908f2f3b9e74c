import type { Budget } from './Budget';
import { forEachNode, type SyntaxNode } from './syntaxTree';

interface LoopArguments {
  kind?: string;
  iterable: SyntaxNode;
  init: SyntaxNode;
  step: Pick<SyntaxNode, 'evaluate'>;
}

const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/**
 * Makes every loop of a checked expression take from the budget: cel-js bounds the size of an expression but not
 * the time it takes. When the budget is gone a quantifier ends at once and any other loop throws, so nested
 * loops end too; the caller reads `budget.exceeded` before the answer.
 */
export function limitLoops(root: unknown, budget: Budget): void {
  forEachNode(root, node => {
    const loop = node.meta.alternate;
    if (node.op !== 'rcall') return;
    if (loop?.op !== 'comprehension') {
      if (LOOPS.has((node.args as [string])[0])) {
        throw new Error('this version of cel-js keeps its loops elsewhere');
      }
      return;
    }
    const args = loop.args as LoopArguments;
    const step = args.step;
    const ending = args.init.args === false;
    args.step = {
      evaluate(evaluator, _node, context) {
        if (budget.take()) return step.evaluate(evaluator, step, context);
        if (args.kind === 'quantifier' && typeof args.init.args === 'boolean') {
          return ending;
        }
        throw new Error('budget exceeded');
      },
    };
  });
}
