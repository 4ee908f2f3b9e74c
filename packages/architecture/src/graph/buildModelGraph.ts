import type { PlatformModel } from '../model/PlatformModel';
import type { ArchitectureGraph, ArchitectureNode } from './ArchitectureGraph';
import { addonParts, type GraphAddon } from './addonParts';
import { buildGraph } from './buildGraph';
import { flowParts } from './flowParts';
import { machineNodes } from './machineNodes';
import { markTrust } from './markTrust';
import { nodeId } from './nodeId';

/** A region of a provider fails as a whole, and its clusters with it. */
function failureDomains(
  model: PlatformModel,
  parent: string,
): ArchitectureGraph {
  const nodes = new Map<string, ArchitectureNode>();
  const edges = model.clusters.map(({ name, provider, region }) => {
    const id = nodeId.failureDomain(provider, region);
    nodes.set(id, {
      id,
      kind: 'failureDomain',
      name: region,
      parent,
      properties: { provider },
    });
    return {
      source: nodeId.cluster(name),
      target: id,
      kind: 'fails-with' as const,
    };
  });
  return { nodes: [...nodes.values()], edges };
}

/**
 * Draws everything that the intent knows: what {@link buildGraph} draws, and
 * control planes, node pools, failure domains, the repository, entry points
 * and networks outside, with the flows of data between them and the trust
 * boundaries that these cross; and the add-ons that are given.
 *
 * @public
 */
export function buildModelGraph(
  model: PlatformModel,
  options: { addons?: readonly GraphAddon[] } = {},
): ArchitectureGraph {
  const base = buildGraph(model);
  const fleet = nodeId.fleet(model.name);
  const domains = failureDomains(model, fleet);
  const flows = flowParts(model, fleet);
  const addons = addonParts(options.addons ?? []);
  return markTrust({
    nodes: [
      ...base.nodes,
      ...domains.nodes,
      ...machineNodes(model),
      ...addons.nodes,
      ...flows.nodes,
    ],
    edges: [...base.edges, ...domains.edges, ...addons.edges, ...flows.edges],
  });
}
