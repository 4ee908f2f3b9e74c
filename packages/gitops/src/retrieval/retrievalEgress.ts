import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../apps/AppPlatform';
import { retrievalServices } from './retrievalServices';

/** Namespaces and ports of the services that a part of retrieval talks to. */
export function retrievalEgress(
  app: AppModel,
  platform: AppPlatform,
): Array<{ name: string; port: number }> {
  return retrievalServices(app, platform).flatMap(({ namespace, port }) =>
    namespace === undefined ? [] : [{ name: namespace, port }],
  );
}
