import { isCollection, isMap, isNode, isScalar, type Node } from 'yaml';
import type { FieldProblem, IntentProblem } from './IntentProblem';
import { formatPath } from './formatPath';
import type { YamlText } from './readYaml';

function keyNode(parent: unknown, key: string | number): Node | undefined {
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    item => isScalar(item.key) && item.key.value === key,
  );
  return pair && isNode(pair.key) ? pair.key : undefined;
}

/** The node of a path, or its nearest parent that is in the text. */
function nearestNode(yaml: YamlText, problem: FieldProblem): Node | undefined {
  let node: unknown = yaml.document.contents;
  let nearest: Node | undefined = isNode(node) ? node : undefined;
  for (const [index, step] of problem.path.entries()) {
    const key = keyNode(node, step);
    const last = index === problem.path.length - 1;
    node = isCollection(node) ? node.get(step, true) : undefined;
    if (last && problem.atKey && key) return key;
    if (!isNode(node)) return key ?? nearest;
    // A map as a value begins below its key, which is what a person looks for.
    nearest = isCollection(node) && key ? key : node;
  }
  return nearest;
}

/** Adds to a problem where in the text its field stands. */
export function locateProblem(
  problem: FieldProblem,
  yaml?: YamlText,
): IntentProblem {
  const located: IntentProblem = {
    path: formatPath(problem.path),
    message: problem.message,
  };
  if (!yaml) return located;
  const offset = nearestNode(yaml, problem)?.range?.[0] ?? 0;
  const { line, col } = yaml.lines.linePos(offset);
  return { ...located, line: Math.max(1, line), column: Math.max(1, col) };
}
