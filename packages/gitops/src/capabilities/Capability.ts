/**
 * How a choice is proven by tests of this project. What pods do is proven
 * nowhere: machines are simulated.
 *
 * @public
 */
export type CapabilityProof =
  /** Built by kustomize, strictly valid, accepted by a real API server. */
  | 'api-server'
  /** The same for the objects beside its chart, where their definitions are at hand; the chart itself cannot be fetched where the tests run, so its values are checked alone. */
  | 'configs'
  /** Brought into a cluster by a real Argo CD or Flux. */
  | 'engine'
  /** Accepted by the tool it is for, which is named. */
  | `tool: ${string}`
  /** Asserted on the text of the tree. */
  | 'tree'
  /** Not generated yet: choosing it is recorded and brings nothing. */
  | 'open';

/**
 * One thing that can be chosen.
 *
 * @public
 */
export interface CapabilityItem {
  name: string;
  /**
   * What chooses it: `decision/option`, `addon:<name>`, `field:<path of the
   * intent>`, or `always`.
   */
  chosenBy: readonly string[];
  proof: CapabilityProof;
  /** Why it could not be proven whole. */
  unproven?: string;
}

/**
 * A row of the scope.
 *
 * @public
 */
export interface CapabilityRow {
  row: string;
  items: readonly CapabilityItem[];
}

/**
 * A section of the scope.
 *
 * @public
 */
export interface CapabilitySection {
  title: string;
  rows: readonly CapabilityRow[];
}

/** An item that one or more choices bring. */
export function item(
  name: string,
  chosenBy: string | readonly string[],
  proof: CapabilityProof,
  unproven?: string,
): CapabilityItem {
  return {
    name,
    chosenBy: typeof chosenBy === 'string' ? [chosenBy] : chosenBy,
    proof,
    ...(unproven !== undefined && { unproven }),
  };
}

/** Items that each are an add-on of the same name. */
export function addonItems(
  names: Readonly<Record<string, string>>,
): CapabilityItem[] {
  return Object.entries(names).map(([name, addon]) =>
    item(name, `addon:${addon}`, 'configs'),
  );
}
