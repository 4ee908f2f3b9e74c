import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import type { Cloud } from '../cloud/CloudStack';
import { toBeReplaced } from './clusterOrder';
import { managedGroup, MANAGED_VERSION } from './composedResource';
import { ORDER_NAMESPACE } from './crossplaneNames';

/** What the identity of the providers is looked up for. */
interface IdentityOptions {
  /** The cluster that Crossplane runs on. */
  management: ClusterModel;
  choices: RenderContext['choices'];
}

/** Pods on Fargate have no agent of Pod Identity; from outside of AWS the token of the account is shown to a role. */
function awsCredentials({ management, choices }: IdentityOptions) {
  if (management.provider !== 'aws')
    return {
      source: 'WebIdentity',
      webIdentity: { roleARN: toBeReplaced('role_arn') },
    };
  return {
    source: choices['node-strategy'] === 'fargate' ? 'IRSA' : 'PodIdentity',
  };
}

const SPECS: Readonly<Record<Cloud, (options: IdentityOptions) => object>> = {
  aws: options => ({ credentials: awsCredentials(options) }),
  azure: () => ({
    credentials: { source: 'OIDCTokenFile' },
    clientID: toBeReplaced('client_id'),
    subscriptionID: toBeReplaced('subscription_id'),
    tenantID: toBeReplaced('tenant_id'),
  }),
  gcp: () => ({
    credentials: { source: 'InjectedIdentity' },
    projectID: toBeReplaced('project'),
  }),
};

/**
 * How providers enter a cloud: as the workload that they are, without a
 * secret. Sources of each:
 * https://github.com/crossplane-contrib/provider-upjet-aws/tree/main/examples/namespaced/providerconfig,
 * https://docs.upbound.io/providers/provider-azure/authentication/,
 * https://docs.upbound.io/providers/provider-gcp/authentication/.
 */
export function providerConfig(cloud: Cloud, options: IdentityOptions) {
  return {
    apiVersion: `${managedGroup(cloud, '')}/${MANAGED_VERSION}`,
    kind: 'ProviderConfig',
    metadata: { name: 'default', namespace: ORDER_NAMESPACE },
    spec: SPECS[cloud](options),
  };
}
