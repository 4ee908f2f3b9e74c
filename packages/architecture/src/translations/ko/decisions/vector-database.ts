import type { Phrases } from '../../Phrases';

/** 벡터 데이터베이스 */
export const vectorDatabase: Phrases = {
  'Vector database': '벡터 데이터베이스',
  'Where are embeddings stored and searched?':
    '임베딩을 어디에 저장하고 검색하는가?',
  'nothing is retrieved by meaning': '의미로 검색하는 것이 없음',
  'retrieval-augmented generation needs a search by meaning':
    '검색 증강 생성(RAG)에는 의미 기반 검색이 필요함',
  'Retrieval-augmented generation reads from an index':
    '검색 증강 생성(RAG)은 색인에서 읽음',
  'It can be added with the first retrieval workload':
    '검색 워크로드가 처음 생길 때 더할 수 있음',
  'pgvector in PostgreSQL': 'PostgreSQL의 pgvector',
  'vectors beside the data they describe, in a database that is already backed up':
    '이미 백업되는 데이터베이스에서, 벡터를 그것이 설명하는 데이터 옆에 둠',
  'the index will outgrow the memory of one server':
    '색인이 서버 하나의 메모리를 넘어설 것임',
  'a platform for many retrieval applications wants a store of its own':
    '많은 검색 애플리케이션을 위한 플랫폼은 전용 저장소를 원함',
  'there is no PostgreSQL yet': '아직 PostgreSQL이 없음',
  'pgvector adds vector search to PostgreSQL':
    'pgvector는 PostgreSQL에 벡터 검색을 더함',
  'Measure recall and latency at ten times the documents before launch':
    '출시 전에 문서 열 배로 재현율과 지연 시간을 잴 것',
  Qdrant: 'Qdrant',
  'a vector store with filters, replication and snapshots that is small to run':
    '필터, 복제, 스냅샷을 갖추고 운영 부담이 작은 벡터 저장소',
  'collections are sharded and replicated as they grow':
    '컬렉션이 커지면 샤딩하고 복제함',
  'Qdrant replicates shards and filters by payload':
    'Qdrant는 샤드를 복제하고 페이로드로 필터링함',
  'Snapshots to object storage; embeddings can be rebuilt, but not quickly':
    '스냅샷을 오브젝트 스토리지에 둘 것. 임베딩은 다시 만들 수 있지만 빨리는 안 됨',
  Weaviate: 'Weaviate',
  'vector and keyword search together, with tenants':
    '벡터 검색과 키워드 검색을 함께, 테넌트까지 갖춤',
  'each customer has a shard of its own': '고객마다 전용 샤드가 있음',
  'Weaviate has multi-tenancy with a shard per tenant':
    'Weaviate에는 테넌트별 샤드를 쓰는 멀티테넌시가 있음',
  'Memory is the limit: plan it by vectors and dimensions':
    '메모리가 한계이므로 벡터 수와 차원으로 계획할 것',
  Chroma: 'Chroma',
  'the quickest start for a prototype': '프로토타입을 가장 빨리 시작하는 길',
  'one server cannot hold the target': '서버 하나로는 목표를 감당할 수 없음',
  'Chroma is an open-source embedding database':
    'Chroma는 오픈 소스 임베딩 데이터베이스임',
  'Plan the move before the second customer':
    '두 번째 고객이 생기기 전에 이전을 계획할 것',
  OpenSearch: 'OpenSearch',
  'vector search in the search engine that already runs':
    '이미 실행 중인 검색 엔진의 벡터 검색',
  'OpenSearch is run here already': '이미 여기서 OpenSearch를 운영함',
  'OpenSearch has k-NN vector search': 'OpenSearch에는 k-NN 벡터 검색이 있음',
  'A cluster of its own: logs and retrieval disturb each other':
    '클러스터를 따로 둘 것. 로그와 검색이 서로를 방해함',
  Pinecone: 'Pinecone',
  'vectors as a service, nothing to run':
    '벡터를 서비스로 쓰며 운영할 것이 없음',
  'there are people who can run a small store, and the bill grows with the documents':
    '작은 저장소를 운영할 인력이 있고, 청구액은 문서와 함께 늘어남',
  'it exists from one vendor only': '벤더 한 곳에만 있음',
  'documents of customers would leave in the form of vectors':
    '고객의 문서가 벡터의 형태로 밖으로 나가게 됨',
  'A hosted vector store leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    '호스팅 벡터 저장소를 쓰면 데이터가 플랫폼을 떠나 벤더로 가는데, 망 분리나 데이터 거주 규칙, saasAllowed 답변이 이를 허용하지 않음',
  'Pinecone is a managed vector database':
    'Pinecone은 관리형 벡터 데이터베이스임',
  'Embeddings can leak text: treat them as the documents themselves':
    '임베딩에서 원문이 샐 수 있으므로 문서와 똑같이 다룰 것',
};
