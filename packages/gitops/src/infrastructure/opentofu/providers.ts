import type { Cloud } from '../cloud/CloudStack';

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

/** Name of the provider that stands in the region of recovery. */
export const RECOVERY_ALIAS = 'recovery';
