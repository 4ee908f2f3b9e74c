import { forEachNode } from './syntaxTree';

/** Renames every call of one method, before the expression is checked. */
export function renameCalls(root: unknown, from: string, to: string): void {
  forEachNode(root, node => {
    const args = node.args as unknown[];
    if (node.op === 'rcall' && args[0] === from) args[0] = to;
  });
}
