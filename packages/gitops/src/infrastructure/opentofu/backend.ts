import type { CloudStack } from '../cloud/CloudStack';
import type { HclBlock } from '../hcl/HclValue';

/** Where the state is kept; people name the rest when they initialise. */
export function backend(
  { cloud, name }: CloudStack,
  platform: string,
): HclBlock {
  const key = `${platform}/${name}`;
  const settings: Record<CloudStack['cloud'], HclBlock> = {
    aws: {
      type: 'backend',
      labels: ['s3'],
      body: {
        attributes: [
          ['encrypt', true],
          ['key', `${key}.tfstate`],
          ['use_lockfile', true],
        ],
      },
    },
    azure: {
      type: 'backend',
      labels: ['azurerm'],
      body: {
        attributes: [
          ['key', `${key}.tfstate`],
          ['use_azuread_auth', true],
        ],
      },
    },
    gcp: {
      type: 'backend',
      labels: ['gcs'],
      body: { attributes: [['prefix', key]] },
    },
  };
  return settings[cloud];
}
