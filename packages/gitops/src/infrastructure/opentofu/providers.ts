import type { Cloud, CloudStack } from '../cloud/CloudStack';

/** Version of OpenTofu that the code is tested with, and every later one of the same major version. */
export const OPENTOFU_VERSION = '~> 1.10';

/** A provider of OpenTofu, at one exact version. */
interface Provider {
  name: string;
  source: string;
  version: string;
}

/**
 * Versions that were seen: of aws and google in the packages of prebuilt
 * bindings (@cdktf/provider-aws 21.22.1, @cdktf/provider-google 16.12.1), which
 * name the provider that they were made from; of azurerm in its CHANGELOG.md.
 */
export const PROVIDERS: Readonly<Record<Cloud, Provider>> = {
  aws: { name: 'aws', source: 'hashicorp/aws', version: '6.25.0' },
  azure: { name: 'azurerm', source: 'hashicorp/azurerm', version: '4.57.0' },
  gcp: { name: 'google', source: 'hashicorp/google', version: '6.50.0' },
};

/**
 * The provider of what Google has in beta, at the version of the other, with
 * which it is released: https://github.com/hashicorp/terraform-provider-google-beta/pull/10751.
 */
export const GOOGLE_BETA: Provider = {
  name: 'google-beta',
  source: 'hashicorp/google-beta',
  version: PROVIDERS.gcp.version,
};

/** Whether a type is only in the provider of what is in beta, as its page says. */
export function isBeta(type: string): boolean {
  return type.startsWith('google_api_gateway_');
}

/** Providers that a stack needs. */
export function providersOf({ cloud, resources }: CloudStack): Provider[] {
  return [
    PROVIDERS[cloud],
    ...(resources.some(({ type }) => isBeta(type)) ? [GOOGLE_BETA] : []),
  ];
}

/** Name of the provider that stands in the region of recovery. */
export const RECOVERY_ALIAS = 'recovery';
