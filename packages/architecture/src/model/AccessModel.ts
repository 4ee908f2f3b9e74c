/**
 * What people do with the clusters. The developers of a tenant are the group
 * that owns it.
 *
 * @public
 */
export type Persona =
  | 'platform-engineer'
  | 'security'
  | 'site-reliability'
  | 'manager';

/**
 * Groups of each persona, as the clusters know them.
 *
 * @public
 */
export type AccessModel = Readonly<Record<Persona, readonly string[]>>;
