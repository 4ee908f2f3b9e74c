import { selectAddons } from '@kubernetes-architect/addons';
import { resolvePlatform } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  validateManifests,
} from '@kubernetes-architect/control-plane';
import { parsePlatform, renderRepository } from '../../src';
import { buildTreeObjects } from './buildTreeObjects';
import { dryRunApply, type ResourcePaths } from './dryRunApply';
import type { MatrixCell } from './matrixCells';
import { judgeable, UNSEEN_KINDS } from './unseenKinds';
import {
  findInexactVersions,
  findSecrets,
  findUnprovidedKinds,
} from './treeChecks';

/** What was seen of one platform. */
export interface CellResult {
  name: string;
  addons: number;
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
  tools: {
    controlPlane: ControlPlane;
    paths: ResourcePaths;
    schemas: string;
    namespaces: Set<string>;
  },
): Promise<CellResult> {
  const start = performance.now();
  const { intent, errors } = parsePlatform(cell.intent);
  if (errors) {
    return {
      ...{ name: cell.name, addons: 0, files: 0, folders: 0 },
      objects: 0,
      unseen: 0,
      milliseconds: performance.now() - start,
      faults: errors.map(({ path, message }) => `intent: ${path} ${message}`),
    };
  }
  const model = resolvePlatform(intent);
  const addons = selectAddons(model);
  const tree = renderRepository(model);
  const { objects, text, folders } = await buildTreeObjects(tree);
  const known = judgeable(text);
  const summary = await validateManifests({
    schemas: tools.schemas,
    text: known.text,
  });
  const refused = await dryRunApply({
    ...tools,
    objects: objects.filter(
      ({ object: { apiVersion, kind } }) =>
        UNSEEN_KINDS[`${apiVersion.split('/')[0]}/${kind}`] === undefined,
    ),
  });
  return {
    name: cell.name,
    addons: addons.length,
    files: tree.files.length,
    objects: objects.length,
    unseen: known.unseen,
    folders,
    milliseconds: performance.now() - start,
    faults: distinct([
      ...findUnprovidedKinds(objects, addons).map(fault => `order: ${fault}`),
      ...(cell.kind === 'example'
        ? findInexactVersions(addons).map(fault => `version: ${fault}`)
        : []),
      ...findSecrets(tree).map(path => `secret: ${path}`),
      ...summary.problems.map(
        ({ kind, name, messages }) =>
          `kubeconform: ${kind} ${name}: ${messages.join('; ')}`,
      ),
      ...(summary.skipped > 0
        ? [`kubeconform skipped ${summary.skipped}`]
        : []),
      ...refused.map(fault => `API server: ${fault}`),
    ]),
  };
}

/** The same fault of many objects is one to people. */
function distinct(faults: readonly string[]): string[] {
  return [...new Set(faults)];
}
