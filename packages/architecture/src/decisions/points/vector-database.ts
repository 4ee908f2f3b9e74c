import {
  cite,
  decisionPoint,
  forbids,
  forbidsWithoutSaas,
  needs,
  when,
} from '../define';

/** Where embeddings are searched. @public */
export const vectorDatabase = decisionPoint({
  id: 'vector-database',
  title: 'Vector database',
  question: 'Where are embeddings stored and searched?',
  after: ['database', 'logs'],
  options: [
    {
      id: 'none',
      title: 'None',
      summary: 'nothing is retrieved by meaning',
      scores: [5, 5, 5, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(
          ['workloads'],
          p => p.retrieval,
          'retrieval-augmented generation needs a search by meaning',
        ),
      ],
      evidence: [
        cite(
          'Retrieval-augmented generation reads from an index',
          'https://www.cncf.io/reports/cloud-native-artificial-intelligence-whitepaper/',
        ),
      ],
      consequences: ['It can be added with the first retrieval workload'],
    },
    {
      id: 'pgvector',
      title: 'pgvector in PostgreSQL',
      summary:
        'vectors beside the data they describe, in a database that is already backed up',
      scores: [3, 5, 5, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.growth === 'explosive',
          { scalability: -2, operations: -1 },
          'the index will outgrow the memory of one server',
        ),
        when(
          ({ profile }) =>
            profile.services > 30 && profile.retrieval && profile.gpu,
          { scalability: -1, operations: -1 },
          'a platform for many retrieval applications wants a store of its own',
        ),
        when(
          ({ chosen }) => chosen.database === 'none',
          { complexity: -1, operations: -1 },
          'there is no PostgreSQL yet',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.retrieval,
          'nothing is retrieved by meaning',
        ),
      ],
      evidence: [
        cite(
          'pgvector adds vector search to PostgreSQL',
          'https://github.com/pgvector/pgvector',
        ),
      ],
      consequences: [
        'Measure recall and latency at ten times the documents before launch',
      ],
    },
    {
      id: 'qdrant',
      title: 'Qdrant',
      summary:
        'a vector store with filters, replication and snapshots that is small to run',
      scores: [5, 4, 4, 4, 4, 3],
      adjust: [
        when(
          ({ profile }) =>
            profile.growth === 'explosive' || profile.services > 30,
          { operations: 1 },
          'collections are sharded and replicated as they grow',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.retrieval,
          'nothing is retrieved by meaning',
        ),
      ],
      evidence: [
        cite(
          'Qdrant replicates shards and filters by payload',
          'https://qdrant.tech/documentation/',
        ),
      ],
      consequences: [
        'Snapshots to object storage; embeddings can be rebuilt, but not quickly',
      ],
    },
    {
      id: 'weaviate',
      title: 'Weaviate',
      summary: 'vector and keyword search together, with tenants',
      scores: [5, 4, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { security: 1 },
          'each customer has a shard of its own',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.retrieval,
          'nothing is retrieved by meaning',
        ),
      ],
      evidence: [
        cite(
          'Weaviate has multi-tenancy with a shard per tenant',
          'https://docs.weaviate.io/weaviate/concepts/data',
        ),
      ],
      consequences: ['Memory is the limit: plan it by vectors and dimensions'],
    },
    {
      id: 'chroma',
      title: 'Chroma',
      summary: 'the quickest start for a prototype',
      scores: [2, 5, 3, 5, 3, 4],
      constraints: [
        needs(
          ['workloads'],
          p => p.retrieval,
          'nothing is retrieved by meaning',
        ),
        forbids(
          ['availability'],
          p => p.availability >= 99.9,
          'one server cannot hold the target',
        ),
      ],
      evidence: [
        cite(
          'Chroma is an open-source embedding database',
          'https://docs.trychroma.com/',
        ),
      ],
      consequences: ['Plan the move before the second customer'],
    },
    {
      id: 'opensearch',
      title: 'OpenSearch',
      summary: 'vector search in the search engine that already runs',
      scores: [5, 3, 4, 3, 3, 3],
      adjust: [
        when(
          ({ chosen }) => chosen.logs === 'opensearch',
          { operations: 1, skill: 1, cost: 1 },
          'OpenSearch is run here already',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.retrieval,
          'nothing is retrieved by meaning',
        ),
      ],
      evidence: [
        cite(
          'OpenSearch has k-NN vector search',
          'https://docs.opensearch.org/latest/vector-search/',
        ),
      ],
      consequences: [
        'A cluster of its own: logs and retrieval disturb each other',
      ],
    },
    {
      id: 'pinecone',
      title: 'Pinecone',
      summary: 'vectors as a service, nothing to run',
      scores: [5, 2, 3, 5, 5, 5],
      adjust: [
        when(
          ({ profile }) => profile.platformEngineers >= 4,
          { operations: -1, cost: -1 },
          'there are people who can run a small store, and the bill grows with the documents',
        ),
        when(
          ({ profile }) => profile.lockIn === 'avoid',
          { complexity: -2 },
          'it exists from one vendor only',
        ),
        when(
          ({ profile }) => profile.strict,
          { security: -1 },
          'documents of customers would leave in the form of vectors',
        ),
      ],
      constraints: [
        needs(
          ['workloads'],
          p => p.retrieval,
          'nothing is retrieved by meaning',
        ),
        forbidsWithoutSaas('A hosted vector store'),
      ],
      evidence: [
        cite(
          'Pinecone is a managed vector database',
          'https://docs.pinecone.io/',
        ),
      ],
      consequences: [
        'Embeddings can leak text: treat them as the documents themselves',
      ],
    },
  ],
  followUps: ['backup', 'ai-pipelines'],
});
