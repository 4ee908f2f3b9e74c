import type {
  ClusterModel,
  EnvironmentModel,
} from '@kubernetes-architect/architecture';
import { type AddonPlatform, stageOf } from '../AddonPlatform';

/** Namespaces of tenants in environments that are not production, on a cluster, by name. */
export function nonproductionNamespaces(
  { model }: AddonPlatform,
  environment: EnvironmentModel,
): string[] {
  if (environment.production) return [];
  return model.tenants
    .flatMap(({ namespaces }) => namespaces)
    .filter(namespace => namespace.environment === environment.name)
    .map(({ name }) => name);
}

/** Whether a cluster hosts production. */
export function isProduction(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): boolean {
  return Boolean(stageOf(model, cluster)?.production);
}
