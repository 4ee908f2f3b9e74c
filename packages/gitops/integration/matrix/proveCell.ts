import { selectAddons } from '@kubernetes-architect/addons';
import { resolvePlatform } from '@kubernetes-architect/architecture';
import { parsePlatform, renderRepository } from '../../src';
import { type BuiltFolders, buildTreeObjects } from './buildTreeObjects';
import { clusterObjects } from './clusterObjects';
import type { MatrixCell } from './matrixCells';
import type { ObjectJudge } from './ObjectJudge';
import { isUnseen } from './unseenKinds';
import {
  findDuplicateObjects,
  findInexactVersions,
  findSecrets,
  findUnprovidedKinds,
} from './treeChecks';

/** What was seen of one platform. */
export interface CellResult {
  name: string;
  addons: string[];
  files: number;
  objects: number;
  /** Objects of kinds that nobody can judge here. */
  unseen: number;
  folders: number;
  milliseconds: number;
  /** What is wrong, by the check that found it; empty when all is well. */
  faults: string[];
}

/** Renders a platform and has it judged: by kustomize, by kubeconform, by the API server and by the rules of the tree. */
export async function proveCell(
  cell: MatrixCell,
  tools: { judge: ObjectJudge; built: BuiltFolders },
): Promise<CellResult> {
  const start = performance.now();
  const { intent, errors } = parsePlatform(cell.intent);
  if (errors) {
    return {
      ...{ name: cell.name, addons: [], files: 0, folders: 0 },
      objects: 0,
      unseen: 0,
      milliseconds: performance.now() - start,
      faults: errors.map(({ path, message }) => `intent: ${path} ${message}`),
    };
  }
  const model = resolvePlatform(intent);
  const addons = selectAddons(model);
  const tree = renderRepository(model);
  const { objects, folders } = await buildTreeObjects(tree, tools.built);
  const seen = objects.filter(({ object }) => !isUnseen(object));
  const judged = await tools.judge.judge(seen);
  return {
    name: cell.name,
    addons: addons.map(({ definition }) => definition.name),
    files: tree.files.length,
    objects: objects.length,
    unseen: objects.length - seen.length,
    folders,
    milliseconds: performance.now() - start,
    faults: distinct([
      ...findUnprovidedKinds(objects, addons).map(fault => `order: ${fault}`),
      ...(cell.kind === 'example'
        ? findInexactVersions(addons).map(fault => `version: ${fault}`)
        : []),
      ...clusterObjects(tree, objects)
        .flatMap(findDuplicateObjects)
        .map(fault => `twice: ${fault}`),
      ...findSecrets(tree).map(path => `secret: ${path}`),
      ...judged,
    ]),
  };
}

/** The same fault of many objects is one to people. */
function distinct(faults: readonly string[]): string[] {
  return [...new Set(faults)];
}
