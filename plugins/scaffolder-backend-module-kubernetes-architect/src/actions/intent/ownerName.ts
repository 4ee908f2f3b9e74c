import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';

/**
 * The name by which clusters know an owner that was picked in the catalog:
 * `group:default/shop-team` is `shop-team`. What is no reference, or lies in
 * another namespace of the catalog, stays as it is.
 */
export function ownerName(owner: string): string {
  try {
    const { namespace, name } = parseEntityRef(owner, {
      defaultKind: 'group',
      defaultNamespace: DEFAULT_NAMESPACE,
    });
    return namespace === DEFAULT_NAMESPACE ? name : owner;
  } catch {
    return owner;
  }
}
