import type { PlatformIntent } from '../intent/intentSchema';

/**
 * A field of the spec of a kind.
 *
 * @public
 */
export type OperatorFieldModel = NonNullable<
  PlatformIntent['spec']['operators']
>[number]['kinds'][number]['fields'][number];

/**
 * A kind of objects that an operator serves.
 *
 * @public
 */
export interface OperatorKindModel {
  kind: string;
  /** The kind in lower case. */
  singular: string;
  plural: string;
  scope: 'Namespaced' | 'Cluster';
  description?: string;
  fields: OperatorFieldModel[];
}

/**
 * An operator of one's own.
 *
 * @public
 */
export interface OperatorModel {
  name: string;
  owner: string;
  /** Namespace of its workload. */
  namespace: string;
  group: string;
  version: string;
  kinds: OperatorKindModel[];
  /** Where it runs, in the order of promotion. */
  environments: Array<{ environment: string; image: string }>;
}
