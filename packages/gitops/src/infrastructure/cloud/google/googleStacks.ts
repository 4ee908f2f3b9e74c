import type { RenderContext } from '../../../RenderContext';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import { PROJECT } from '../accountVariables';
import type { CloudStack } from '../CloudStack';
import { block, reference, template, variable } from '../CloudValue';
import { clusterStack, type CommonStack } from '../clusterStack';
import { sharedStackTexts } from '../sharedStackTexts';
import { DOMAIN, nameServers } from '../domain';
import {
  clusterStackContext,
  type ClusterStackContext,
  type StackPart,
} from '../StackBuilder';
import { googleBudget } from './billing';
import { googleCluster } from './cluster';
import { googleDataServices } from './dataServices';
import { googleIdentity } from './identity';
import { googleNetwork } from './network';
import { googleObjectives } from './objectives';
import { googlePools } from './pools';
import { googleBackup, googleStorage } from './storage';

/** The zone of names, and certificates that Google renews. */
function googleNames({ choices, named }: ClusterStackContext): StackPart {
  const zone = choices.dns === 'external-dns' || choices.dns === 'wildcard';
  const certificates = choices.certificates === 'provider-certificates';
  if (!zone && !certificates) return {};
  return {
    resources: [
      {
        part: 'names',
        type: 'google_dns_managed_zone',
        name: 'main',
        args: {
          name: named(),
          dns_name: template(variable('domain'), '.'),
          dnssec_config: block({ state: 'on' }),
        },
        protect: true,
      },
      ...(certificates
        ? [
            {
              part: 'names' as const,
              type: 'google_certificate_manager_dns_authorization',
              name: 'main',
              args: { name: named(), domain: variable('domain') },
            },
            {
              part: 'names' as const,
              type: 'google_certificate_manager_certificate',
              name: 'wildcard',
              args: {
                name: named(),
                managed: block({
                  dns_authorizations: [
                    reference(
                      'google_certificate_manager_dns_authorization.main',
                      'id',
                    ),
                  ],
                  domains: [template('*.', variable('domain'))],
                }),
              },
            },
          ]
        : []),
    ],
    variables: [DOMAIN],
    outputs: [
      nameServers(reference('google_dns_managed_zone.main', 'name_servers')),
    ],
  };
}

/** Everything that one cluster in Google Cloud stands on. */
export function googleClusterStack(
  plan: ClusterPlan,
  context: RenderContext,
  common: CommonStack,
): CloudStack {
  const stack = clusterStackContext(plan, context);
  return clusterStack({
    cloud: 'gcp',
    service: 'Google Kubernetes Engine',
    stack,
    common,
    parts: [
      googleNetwork(stack),
      googleCluster(stack),
      googlePools(stack),
      googleIdentity(stack),
      googleStorage(stack),
      googleBackup(stack, common.recoveryRegion),
      googleDataServices(stack),
      googleNames(stack),
      googleBudget(stack),
      googleObjectives(stack),
    ],
  });
}

/** What the clusters in Google Cloud share; undefined when there is nothing. */
export function googleSharedStack(
  context: RenderContext,
  region: string,
  tags: CloudStack['tags'],
): CloudStack | undefined {
  const { choices, model } = context;
  if (choices.registry !== 'provider-registry') return undefined;
  return {
    name: 'shared-gcp',
    ...sharedStackTexts('Google Cloud'),
    cloud: 'gcp',
    region,
    tags,
    variables: [PROJECT],
    resources: model.tenants.map(({ name }) => ({
      part: 'registry' as const,
      type: 'google_artifact_registry_repository',
      name: name.replace(/-/g, '_'),
      args: {
        repository_id: name,
        location: region,
        format: 'DOCKER',
        docker_config: block({ immutable_tags: true }),
      },
      protect: true,
    })),
    outputs: [],
    notes: [],
  };
}
