import type { PlatformModel } from '../model/PlatformModel';
import { buildModelGraph } from './buildModelGraph';
import { diffGraphs, type GraphDiff } from './diffGraphs';

/**
 * Says what a change of the intent adds to the architecture, removes from it
 * and changes in it, down to pools, entry points and networks. Nothing is said
 * of what only the manifests show, such as a variable of an app.
 *
 * @public
 */
export function diffModels(
  before: PlatformModel,
  after: PlatformModel,
): GraphDiff {
  return diffGraphs(buildModelGraph(before), buildModelGraph(after));
}
