import type { Phrases } from '../../Phrases';

/** 向量数据库 */
export const vectorDatabase: Phrases = {
  'Vector database': '向量数据库',
  'Where are embeddings stored and searched?': '向量存放在哪里，在哪里检索？',
  'nothing is retrieved by meaning': '没有按语义检索的内容',
  'retrieval-augmented generation needs a search by meaning':
    '检索增强生成需要按语义检索',
  'Retrieval-augmented generation reads from an index':
    '检索增强生成从索引中读取',
  'It can be added with the first retrieval workload':
    '可以在第一个检索工作负载出现时加入',
  'pgvector in PostgreSQL': 'PostgreSQL 中的 pgvector',
  'vectors beside the data they describe, in a database that is already backed up':
    '向量与其描述的数据放在一起，所在的数据库已有备份',
  'the index will outgrow the memory of one server':
    '索引会超出单台服务器的内存',
  'a platform for many retrieval applications wants a store of its own':
    '承载许多检索应用的平台需要专用的存储',
  'there is no PostgreSQL yet': '还没有 PostgreSQL',
  'pgvector adds vector search to PostgreSQL':
    'pgvector 为 PostgreSQL 增加向量检索',
  'Measure recall and latency at ten times the documents before launch':
    '上线之前，用十倍的文档量测量召回率和延迟',
  Qdrant: 'Qdrant',
  'a vector store with filters, replication and snapshots that is small to run':
    '带过滤、复制和快照的向量存储，运维负担小',
  'collections are sharded and replicated as they grow': '集合增长时分片并复制',
  'Qdrant replicates shards and filters by payload':
    'Qdrant 复制分片，并按 payload 过滤',
  'Snapshots to object storage; embeddings can be rebuilt, but not quickly':
    '快照存入对象存储；向量可以重建，但不快',
  Weaviate: 'Weaviate',
  'vector and keyword search together, with tenants':
    '向量与关键词联合检索，支持租户',
  'each customer has a shard of its own': '每个客户有自己的分片',
  'Weaviate has multi-tenancy with a shard per tenant':
    'Weaviate 支持多租户，每个租户一个分片',
  'Memory is the limit: plan it by vectors and dimensions':
    '瓶颈是内存：按向量数量和维度规划',
  Chroma: 'Chroma',
  'the quickest start for a prototype': '做原型最快',
  'one server cannot hold the target': '单台服务器达不到该可用性目标',
  'Chroma is an open-source embedding database': 'Chroma 是开源的向量数据库',
  'Plan the move before the second customer': '在第二个客户到来之前计划好迁移',
  OpenSearch: 'OpenSearch',
  'vector search in the search engine that already runs':
    '在已经运行的搜索引擎里做向量检索',
  'OpenSearch is run here already': '这里已经在运行 OpenSearch',
  'OpenSearch has k-NN vector search': 'OpenSearch 支持 k-NN 向量检索',
  'A cluster of its own: logs and retrieval disturb each other':
    '使用独立集群：日志与检索会互相干扰',
  Pinecone: 'Pinecone',
  'vectors as a service, nothing to run': '向量即服务，无需运维',
  'there are people who can run a small store, and the bill grows with the documents':
    '有人能运维一个小型存储，而费用随文档增长',
  'it exists from one vendor only': '只有一个供应商提供',
  'documents of customers would leave in the form of vectors':
    '客户的文档会以向量的形式离开',
  'A hosted vector store leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    '托管向量存储会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'Pinecone is a managed vector database': 'Pinecone 是托管的向量数据库',
  'Embeddings can leak text: treat them as the documents themselves':
    '向量可能泄露文本：把它当作原文档对待',
};
