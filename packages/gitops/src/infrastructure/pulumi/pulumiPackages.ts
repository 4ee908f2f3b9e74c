import type { Cloud } from '../cloud/CloudStack';

/** A package of Pulumi, at one exact version of the npm registry. */
interface PulumiPackage {
  name: string;
  /** How a program calls it. */
  alias: string;
  version: string;
}

/** The engine's package. */
export const PULUMI_VERSION = '3.270.0';

/** Packages of the clouds; the tests check the programs against their types. */
export const PULUMI_PACKAGES: Readonly<Record<Cloud, PulumiPackage>> = {
  aws: { name: '@pulumi/aws', alias: 'aws', version: '7.48.0' },
  azure: { name: '@pulumi/azure', alias: 'azure', version: '6.40.0' },
  gcp: { name: '@pulumi/gcp', alias: 'gcp', version: '9.37.0' },
};

/** The compiler that the programs are checked with. */
export const TYPESCRIPT_VERSION = '5.9.3';
