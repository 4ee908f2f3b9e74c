import type { AddonSource } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { isAirGapped, mirrorHost, withoutScheme } from './mirror';

/** The host in the address of a repository, with what stands before it. */
const GIT_HOST = /^(?:[a-z]+:\/\/[^/]+\/|[^@/:]+@[^:/]+:)/;

/**
 * Where an add-on comes from. Without the Internet charts are in the registry
 * of the own network, and Git repositories beside that of the platform; each
 * in a folder with its public address, so that no two meet.
 */
export function mirroredSource(
  source: AddonSource,
  model: PlatformModel,
): AddonSource {
  if (!isAirGapped({ model })) return source;
  switch (source.kind) {
    case 'helm':
      return {
        ...source,
        // Names in a registry are in small letters: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
        repository: `oci://${mirrorHost({ model })}/charts/${withoutScheme(
          source.repository,
        ).toLowerCase()}`,
      };
    case 'git': {
      const [host = ''] = GIT_HOST.exec(model.delivery.repository.url) ?? [];
      return { ...source, url: `${host}mirrors/${withoutScheme(source.url)}` };
    }
    default:
      return source;
  }
}
