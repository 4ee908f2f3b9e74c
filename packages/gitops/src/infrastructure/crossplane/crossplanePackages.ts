import type { Cloud } from '../cloud/CloudStack';

/** Where the packages of the community come from: https://docs.crossplane.io/latest/packages/providers/. */
const REGISTRY = 'xpkg.crossplane.io/crossplane-contrib';

/**
 * Version of the providers, which a family has in common. Seen pinned in public
 * for `provider-aws-eks`, `provider-aws-iam`, `provider-azure-containerservice`
 * and `provider-gcp-container` at ghcr.io/crossplane-contrib, where the registry
 * above keeps its packages; not confirmed for every member of the families.
 */
export const PROVIDER_VERSION = 'v2.6.0';

/** The function of the Compositions, seen pinned in public at this version in this registry. */
export const PATCH_FUNCTION = {
  name: 'function-patch-and-transform',
  version: 'v0.10.7',
} as const;

/** How the pods of providers run, as the add-on has it. */
const RUNTIME_CONFIG = 'cloud-provider';

/** Name of the provider of a service of a cloud; that of the family has no service. */
function providerName(cloud: Cloud, service: string): string {
  return service === ''
    ? `provider-family-${cloud}`
    : `provider-${cloud}-${service}`;
}

/** A provider at its version, with the identity that the infrastructure code made for it. */
export function providerPackage(cloud: Cloud, service: string) {
  const name = providerName(cloud, service);
  return {
    apiVersion: 'pkg.crossplane.io/v1',
    kind: 'Provider',
    metadata: { name: `crossplane-contrib-${name}` },
    spec: {
      package: `${REGISTRY}/${name}:${PROVIDER_VERSION}`,
      runtimeConfigRef: { name: RUNTIME_CONFIG },
    },
  };
}

/** The function at its version. */
export function functionPackage() {
  const { name, version } = PATCH_FUNCTION;
  return {
    apiVersion: 'pkg.crossplane.io/v1',
    kind: 'Function',
    metadata: { name },
    spec: { package: `${REGISTRY}/${name}:${version}` },
  };
}
