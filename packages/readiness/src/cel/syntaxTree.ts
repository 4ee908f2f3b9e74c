/** What this package relies on of the syntax tree of cel-js; the tests of `compileExpression` fail when it changes. */
export interface SyntaxNode {
  op: string;
  args: unknown;
  meta: { alternate?: SyntaxNode };
  evaluate(evaluator: unknown, node: unknown, context: unknown): unknown;
}

/** Visits every node of an expression, without recursion. */
export function forEachNode(
  root: unknown,
  visit: (node: SyntaxNode) => void,
): void {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const item = stack.pop();
    if (Array.isArray(item)) {
      stack.push(...item);
    } else if (item && typeof item === 'object' && 'op' in item) {
      const node = item as SyntaxNode;
      visit(node);
      stack.push(node.args);
    }
  }
}
