import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';

/** The domain under which a cluster gives identities: one each, so that losing one loses no other. */
export function trustDomain(
  { model }: AddonPlatform,
  { name, region }: ClusterModel,
): HelmValues {
  const domain = `${name}.${model.name}.internal`;
  return {
    global: {
      spire: {
        clusterName: name,
        trustDomain: domain,
        jwtIssuer: `https://oidc-discovery.${domain}`,
        caSubject: {
          organization: model.name,
          commonName: `${name} ${region}`,
        },
      },
    },
  };
}
