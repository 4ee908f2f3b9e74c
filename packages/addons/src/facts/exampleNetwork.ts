/**
 * Stands for what only the network team knows. Nothing routes it: the range is
 * set aside for documentation by RFC 5737, the systems for private use by RFC 6996.
 */
export const EXAMPLE_NETWORK = {
  cidr: '198.51.100.0/24',
  router: '192.0.2.1',
  localSystem: 64512,
  routerSystem: 64513,
} as const;

/** What people have to do where addresses are announced. */
export const EXAMPLE_NETWORK_NOTE =
  'The range, the router and the numbers of the autonomous systems are those set aside for documentation: replace them by what was agreed with the network team.';
