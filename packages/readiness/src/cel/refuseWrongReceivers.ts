import cel from '@marcbachmann/cel-js';
import { forEachNode } from './syntaxTree';

type Handle = (
  left: unknown,
  right: unknown,
  node: unknown,
  evaluator: unknown,
) => unknown;

/**
 * Makes `a.?b` an error where `a` is no map, as cel-go has it. cel-js gives an empty optional there, which would let
 * an object with fields of the wrong type pass.
 */
export function refuseWrongReceivers(root: unknown): void {
  forEachNode(root, node => {
    if (node.op !== '.?') return;
    const selection = node as unknown as { handle?: Handle };
    const handle = selection.handle;
    if (!handle)
      throw new Error('this version of cel-js selects fields elsewhere');
    selection.handle = (left, right, ast, evaluator) => {
      const value =
        left instanceof cel.Optional ? left.orValue(undefined) : left;
      const wrong =
        value !== undefined &&
        (typeof value !== 'object' || value === null || Array.isArray(value));
      if (wrong)
        throw new Error(
          `no such overload: .?${String(right)} of a value that is no map`,
        );
      return handle(left, right, ast, evaluator);
    };
  });
}
