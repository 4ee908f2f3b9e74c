import type { RenderContext } from '../../RenderContext';
import type { EntrancePlatform } from '../AppPlatform';

/** Issuers that the add-on cert-manager declares, by the decision about certificates. */
const ISSUERS: Readonly<Record<string, string>> = {
  'cert-manager-acme': 'acme',
  'cert-manager-private-ca': 'platform',
};

/** What serves an Ingress of apps: the router of OpenShift, which also sends plain requests to TLS. */
export function entranceOf({
  choices,
}: Pick<RenderContext, 'choices'>): EntrancePlatform | undefined {
  if (choices.ingress !== 'openshift-router') return undefined;
  const issuer = ISSUERS[choices.certificates ?? ''];
  return {
    className: 'openshift-default',
    controllerNamespace: 'openshift-ingress',
    annotations: {
      'route.openshift.io/termination': 'edge',
      ...(issuer !== undefined && { 'cert-manager.io/cluster-issuer': issuer }),
    },
  };
}
