import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppPlatform } from '../apps/AppPlatform';
import { servingPort } from '../apps/workload/container';
import { modelServer, serverKind } from '../apps/workload/modelServers';

/** A service that a part of retrieval talks to. */
export interface RetrievalService {
  /** Start of the names of its variables. */
  variable: 'CACHE' | 'MODEL' | 'STREAM' | 'VECTOR_DATABASE';
  /** Absent where only people know it: it is outside, and its address is a secret. */
  url?: string;
  /** Absent for what runs in the namespace of the app or outside the cluster. */
  namespace?: string;
  port: number;
  /** What kind of service it is. */
  product: string;
}

type Address = Omit<RetrievalService, 'variable' | 'product'>;

/** Addresses of the add-ons for vectors. What is outside the cluster has none. */
const VECTOR_DATABASES: Readonly<Record<string, Address>> = {
  chroma: {
    url: 'http://chroma-chromadb.chroma.svc:8000',
    namespace: 'chroma',
    port: 8000,
  },
  opensearch: {
    url: 'https://opensearch-cluster-master.opensearch.svc:9200',
    namespace: 'opensearch',
    port: 9200,
  },
  pgvector: {
    url: 'postgresql://postgres-rw.databases.svc:5432',
    namespace: 'databases',
    port: 5432,
  },
  pinecone: { port: 443 },
  qdrant: {
    url: 'http://qdrant.qdrant.svc:6333',
    namespace: 'qdrant',
    port: 6333,
  },
  weaviate: {
    url: 'http://weaviate.weaviate.svc:80',
    namespace: 'weaviate',
    port: 80,
  },
};

const STREAMS: Readonly<Record<string, Address>> = {
  nats: { url: 'nats://nats.nats.svc:4222', namespace: 'nats', port: 4222 },
  'provider-streaming': { port: 9093 },
  strimzi: {
    url: 'platform-kafka-bootstrap.kafka.svc:9093',
    namespace: 'kafka',
    port: 9093,
  },
};

const CACHES: Readonly<Record<string, Address>> = {
  'provider-cache': { port: 6379 },
  valkey: {
    url: 'redis://valkey.valkey.svc:6379',
    namespace: 'valkey',
    port: 6379,
  },
};

function chosen(
  platform: AppPlatform,
  options: {
    decision: string;
    variable: RetrievalService['variable'];
    addresses: Readonly<Record<string, Address>>;
  },
): RetrievalService[] {
  const product = platform.context.choices[options.decision];
  const address = product && options.addresses[product];
  return product && address
    ? [{ variable: options.variable, product, ...address }]
    : [];
}

/** The model, beside which all parts of its retrieval run. */
function modelService(
  app: AppModel,
  platform: AppPlatform,
): RetrievalService[] {
  const served = platform.context.model.apps.find(
    ({ name }) => name === app.retrieval?.app,
  );
  if (!served) return [];
  const server = serverKind(served, platform);
  const host = server === 'kserve' ? `${served.name}-predictor` : served.name;
  return [
    {
      variable: 'MODEL',
      url: `http://${host}`,
      port: servingPort(served, platform) ?? modelServer(served, platform).port,
      product: server,
    },
  ];
}

/** What a part of retrieval talks to: all reach the model and the vectors, only the consumer the stream, only the API the cache. */
export function retrievalServices(
  app: AppModel,
  platform: AppPlatform,
): RetrievalService[] {
  if (!app.retrieval) return [];
  const { role } = app.retrieval;
  return [
    ...(role === 'api'
      ? chosen(platform, {
          decision: 'cache',
          variable: 'CACHE',
          addresses: CACHES,
        })
      : []),
    ...modelService(app, platform),
    ...(role === 'ingestion'
      ? chosen(platform, {
          decision: 'streaming',
          variable: 'STREAM',
          addresses: STREAMS,
        })
      : []),
    ...chosen(platform, {
      decision: 'vector-database',
      variable: 'VECTOR_DATABASE',
      addresses: VECTOR_DATABASES,
    }),
  ];
}
