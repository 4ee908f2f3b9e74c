import {
  compareNames,
  type IngressModel,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../../RenderContext';
import type { ClusterPlan } from '../../plan/ClusterPlan';

/** A name that the gateway of the provider answers for. */
export interface PublishedHost {
  host: string;
  app: string;
  environment: string;
  limit: NonNullable<IngressModel['rateLimit']>;
  /** Who issues the tokens; absent where people say it for all apps. */
  tokens?: NonNullable<IngressModel['authentication']>;
}

/** What every app may be asked where it names no limit. */
const DEFAULT_LIMIT: PublishedHost['limit'] = { requests: 100, per: 'second' };

/**
 * Names of the apps that are reached through the entry of a cluster, each once,
 * by name. A controller that an app brings has a load balancer of its own, but
 * for that of the provider, whose class apps have to name.
 */
export function publishedHosts(
  { cluster }: ClusterPlan,
  { model, choices }: RenderContext,
): PublishedHost[] {
  const byClass = choices.ingress === 'provider-load-balancer';
  const hosts = new Map<string, PublishedHost>();
  for (const { name, ingress, environments } of model.apps)
    for (const { environment, ingressHost, clusters } of environments)
      if (
        ingress !== undefined &&
        (byClass || ingress.className === undefined) &&
        ingressHost !== undefined &&
        clusters.includes(cluster.name)
      )
        hosts.set(ingressHost, {
          host: ingressHost,
          app: name,
          environment,
          limit: ingress.rateLimit ?? DEFAULT_LIMIT,
          ...(ingress.authentication && { tokens: ingress.authentication }),
        });
  return [...hosts.values()].sort((one, other) =>
    compareNames(one.host, other.host),
  );
}
