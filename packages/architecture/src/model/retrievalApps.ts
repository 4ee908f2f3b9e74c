import type { RetrievalModel } from './PlatformModel';
import type { App } from './resolveKind';

/** Sunday night, when few ask. */
const DEFAULT_EMBEDDING_SCHEDULE = '30 3 * * 0';

/** Port of the service that answers questions. */
const API_PORT = 8080;

/** Ends of the names of the apps that an app with retrieval brings along. */
export const RETRIEVAL_SUFFIXES = ['api', 'embed', 'ingest'] as const;

/** The apps that answer from documents by the model of an app. */
export function retrievalApps(
  app: App,
): Array<{ app: App; retrieval: RetrievalModel }> {
  if (app.kind !== 'inference' || !app.retrieval) return [];
  const { retrieval, name, tenant } = app;
  const wiring = {
    app: name,
    collection: retrieval.collection ?? name,
    topic: retrieval.topic ?? `${name}-documents`,
  };
  const common = {
    tenant,
    ...(app.environments && {
      environments: app.environments.map(environment => ({
        name: environment.name,
      })),
    }),
  };
  return [
    {
      app: {
        ...common,
        name: `${name}-api`,
        kind: 'web',
        image: retrieval.apiImage,
        port: API_PORT,
        healthPath: '/healthz',
        ...(retrieval.host !== undefined && {
          ingress: { host: retrieval.host },
        }),
      },
      retrieval: { role: 'api', ...wiring },
    },
    {
      app: {
        ...common,
        name: `${name}-embed`,
        kind: 'cron',
        image: retrieval.embeddingImage,
        schedule: retrieval.embeddingSchedule ?? DEFAULT_EMBEDDING_SCHEDULE,
      },
      retrieval: { role: 'embedding', ...wiring },
    },
    {
      app: {
        ...common,
        name: `${name}-ingest`,
        kind: 'worker',
        image: retrieval.ingestionImage,
      },
      retrieval: { role: 'ingestion', ...wiring },
    },
  ];
}
