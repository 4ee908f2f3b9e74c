import type { Phrases } from '../../Phrases';

/** 캐시 */
export const cache: Phrases = {
  Cache: '캐시',
  'Where is hot data kept?': '자주 쓰는 데이터를 어디에 두는가?',
  'services keep what they need in memory': '서비스가 필요한 것을 메모리에 둠',
  'every replica would warm its own copy':
    '복제본마다 자기 사본을 따로 채우게 됨',
  'repeated questions would be paid for each time':
    '반복되는 질문에 매번 비용을 내게 됨',
  'Cache-aside pattern': '캐시 어사이드(Cache-aside) 패턴',
  'Measure first; a cache is a second copy that can be wrong':
    '먼저 측정할 것. 캐시는 틀릴 수 있는 두 번째 사본임',
  'Valkey in the cluster': '클러스터 안의 Valkey',
  'the open successor of Redis under the Linux Foundation':
    'Linux Foundation 아래에 있는 Redis의 개방형 후속 프로젝트',
  'it runs wherever the platform does': '플랫폼이 있는 곳이면 어디서든 실행됨',
  'Valkey is a Linux Foundation project':
    'Valkey는 Linux Foundation 프로젝트임',
  'A cache only: nothing in it may be the only copy':
    '캐시로만 쓸 것. 유일한 사본을 담아서는 안 됨',
  'Managed cache of the provider': '제공자의 관리형 캐시',
  'ElastiCache, Azure Managed Redis or Memorystore with failover':
    '페일오버를 갖춘 ElastiCache, Azure Managed Redis 또는 Memorystore',
  'the smallest replicated size is paid all month':
    '가장 작은 복제 구성도 한 달 내내 비용이 듦',
  'A managed cache is a service of a cloud provider, and no cloud is among the locations':
    '관리형 캐시는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A managed cache is reached over the provider's API, which an air-gapped cluster cannot":
    '관리형 캐시는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'ElastiCache supports Valkey and Redis OSS':
    'ElastiCache는 Valkey와 Redis OSS를 지원함',
  'In the same zones as the nodes: latency is the point':
    '노드와 같은 영역에 둘 것. 지연 시간이 핵심임',
};
