/**
 * Rules about workloads that policies enforce in the namespaces of tenants.
 * Charts of add-ons keep to none of them reliably, so those are judged by
 * their Pod Security level alone.
 */
export const TENANT_RULES: readonly string[] = [
  'cpu-request',
  'default-service-account',
  'external-ips',
  'external-name',
  'image-tag',
  'ingress-snippet',
  'ingress-tls',
  'ingress-wildcard-host',
  'leaked-token-in-config-map',
  'leaked-token-in-env',
  'literal-secret-in-env',
  'memory-limit',
  'memory-request',
  'network-policy-allow-all',
  'node-port',
  'read-only-root',
  'readiness-probe',
  'request-above-limit',
  'secret-in-config-map',
  'ssh-port',
];

/** Rules by which a pod could take its node, whatever the level of its namespace lets through. */
export const NODE_RULES: readonly string[] = [
  'runtime-socket',
  'sensitive-host-path',
];

/** Rule that wants images from the registries that are allowed. */
export const REGISTRY_RULE = 'image-registry';

/** Rule that wants images by digest. */
export const DIGEST_RULE = 'image-digest';
