import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../apps/AppPlatform';
import { retrievalServices } from './retrievalServices';

/** Variables by which a part of retrieval finds the others. Addresses of what is outside come as secrets of the app. */
export function retrievalVariables(
  app: AppModel,
  platform: AppPlatform,
): Array<{ name: string; value: string }> {
  if (!app.retrieval) return [];
  const { collection, topic, role } = app.retrieval;
  return [
    ...retrievalServices(app, platform).flatMap(
      ({ variable, product, url }) => [
        { name: `${variable}_KIND`, value: product },
        ...(url === undefined ? [] : [{ name: `${variable}_URL`, value: url }]),
      ],
    ),
    { name: 'VECTOR_COLLECTION', value: collection },
    ...(role === 'ingestion' ? [{ name: 'STREAM_TOPIC', value: topic }] : []),
  ];
}
