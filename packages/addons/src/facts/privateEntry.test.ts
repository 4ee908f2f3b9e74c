import {
  type ClusterModel,
  resolvePlatform,
  starterIntent,
} from '@kubernetes-architect/architecture';
import { addon as externalDns } from '../catalogue/external-dns';
import type { AddonPlatform } from '../AddonPlatform';
import { privateEntryAnnotations } from './privateEntry';

const model = resolvePlatform(starterIntent());

function platformWith(apiGateway: string, addons: string[]): AddonPlatform {
  return {
    model,
    choices: { 'api-gateway': apiGateway },
    has: name => addons.includes(name),
    clusters: model.clusters,
  };
}

function clusterOf(provider: ClusterModel['provider']): ClusterModel {
  return { ...model.clusters[0], provider };
}

function annotations(
  provider: ClusterModel['provider'],
  options: { apiGateway?: string; addons?: string[] } = {},
) {
  const { apiGateway = 'provider-managed', addons = [] } = options;
  return privateEntryAnnotations(
    platformWith(apiGateway, addons),
    clusterOf(provider),
  );
}

describe('an entry that only the API gateway of the provider reaches', () => {
  it('has a load balancer with an address of the network alone', () => {
    const scheme = 'service.beta.kubernetes.io/aws-load-balancer-scheme';
    expect(
      annotations('aws', { addons: ['aws-load-balancer-controller'] })[scheme],
    ).toBe('internal');
    expect(Object.values(annotations('aws'))).toContain('nlb');
    expect(annotations('azure')).toEqual({
      'service.beta.kubernetes.io/azure-load-balancer-internal': 'true',
    });
  });

  it('is public where another gateway was decided for, and where the gateway has no way into the network', () => {
    expect(annotations('aws', { apiGateway: 'kong' })).toEqual({});
    expect(annotations('gcp')).toEqual({});
  });

  it('does not write the names of apps, which lead to the gateway', () => {
    const values = (apiGateway: string) =>
      externalDns.values?.cluster?.(
        platformWith(apiGateway, []),
        clusterOf('aws'),
      );
    expect(values('provider-managed')).toMatchObject({ sources: ['service'] });
    expect(values('none')).not.toHaveProperty('sources');
  });
});
