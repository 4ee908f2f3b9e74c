import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';

interface KongClusterPlugin extends KubernetesObject {
  plugin: string;
  config: object;
}

/** Requests of one client in a minute when a route says nothing of its own. */
const REQUESTS_PER_MINUTE = 600;

function plugin(options: {
  name: string;
  plugin: string;
  config: object;
  everywhere: boolean;
}): KongClusterPlugin {
  const { name, everywhere, config } = options;
  return {
    apiVersion: 'configuration.konghq.com/v1',
    kind: 'KongClusterPlugin',
    metadata: {
      name,
      annotations: { 'kubernetes.io/ingress.class': 'kong' },
      ...(everywhere && { labels: { global: 'true' } }),
    },
    plugin: options.plugin,
    config,
  };
}

/** A limit and an identifier for every request; keys and tokens for the routes that name them. */
export function plugins({ choices }: AddonPlatform): KongClusterPlugin[] {
  const everywhere = [
    plugin({
      name: 'correlation-id',
      plugin: 'correlation-id',
      config: { header_name: 'X-Request-Id', echo_downstream: true },
      everywhere: true,
    }),
    plugin({
      name: 'rate-limit',
      plugin: 'rate-limiting',
      config: { minute: REQUESTS_PER_MINUTE, policy: 'local' },
      everywhere: true,
    }),
  ];
  if (choices['api-gateway'] !== 'kong') return everywhere;
  return [
    ...everywhere,
    plugin({
      name: 'require-jwt',
      plugin: 'jwt',
      config: { claims_to_verify: ['exp'] },
      everywhere: false,
    }),
    plugin({
      name: 'require-key',
      plugin: 'key-auth',
      config: { key_names: ['apikey'], hide_credentials: true },
      everywhere: false,
    }),
  ];
}
