import cel from '@marcbachmann/cel-js';
import { forEachNode, type SyntaxNode } from './syntaxTree';

type Handle = (
  left: unknown,
  right: unknown,
  node: unknown,
  evaluator: unknown,
) => unknown;

interface Evaluator {
  run(node: SyntaxNode, context: unknown): unknown;
}

interface HasMacro {
  /** The selections of `has(a.b.c)` from the last to the variable. */
  macroHasProps?: SyntaxNode[];
  evaluate(evaluator: Evaluator, macro: HasMacro, context: unknown): unknown;
}

/**
 * Makes `a.?b` and `has(a.b)` an error where `a` is no map. cel-js takes the field for absent there, which would let an
 * object with a field of the wrong type pass; the API server never gets that far, since its decoder refuses the object.
 */
export function refuseWrongReceivers(root: unknown): void {
  forEachNode(root, node => {
    if (node.op === '.?') refuseInSelection(node);
    const { macro } = node.meta as { macro?: HasMacro };
    if (macro?.macroHasProps) refuseInHas(macro, macro.macroHasProps);
  });
}

function refuseInSelection(node: SyntaxNode): void {
  const selection = node as unknown as { handle?: Handle };
  const handle = selection.handle;
  if (!handle)
    throw new Error('this version of cel-js selects fields elsewhere');
  selection.handle = (left, right, ast, evaluator) => {
    const value = left instanceof cel.Optional ? left.orValue(undefined) : left;
    if (value !== undefined) requireMap(value, right);
    return handle(left, right, ast, evaluator);
  };
}

function refuseInHas(macro: HasMacro, props: SyntaxNode[]): void {
  const evaluate = macro.evaluate;
  macro.evaluate = (evaluator, own, context) => {
    let value = evaluator.run(props[props.length - 1], context);
    for (
      let index = props.length - 2;
      index >= 0 && value !== undefined;
      index--
    ) {
      const field = String((props[index].args as unknown[])[1]);
      requireMap(value, field);
      const map = value as Record<string, unknown>;
      value = Object.hasOwn(map, field) ? map[field] : undefined;
    }
    return evaluate(evaluator, own, context);
  };
}

function requireMap(value: unknown, field: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(
      `no such overload: ${String(field)} of a value that is no map`,
    );
  }
}
