import type { Phrases } from '../../Phrases';

/** 缓存 */
export const cache: Phrases = {
  Cache: '缓存',
  'Where is hot data kept?': '热数据放在哪里？',
  'services keep what they need in memory': '服务把需要的数据放在内存里',
  'every replica would warm its own copy': '每个副本都要预热自己的一份',
  'repeated questions would be paid for each time': '重复的问题每次都要付费',
  'Cache-aside pattern': '旁路缓存（cache-aside）模式',
  'Measure first; a cache is a second copy that can be wrong':
    '先测量；缓存是可能出错的第二份数据',
  'Valkey in the cluster': '集群内的 Valkey',
  'the open successor of Redis under the Linux Foundation':
    'Linux Foundation 旗下 Redis 的开放继任者',
  'it runs wherever the platform does': '平台在哪里运行，它就能在哪里运行',
  'Valkey is a Linux Foundation project': 'Valkey 是 Linux Foundation 项目',
  'A cache only: nothing in it may be the only copy':
    '只作缓存：其中不能有任何唯一的数据',
  'Managed cache of the provider': '提供商的托管缓存',
  'ElastiCache, Azure Managed Redis or Memorystore with failover':
    'ElastiCache、Azure Managed Redis 或 Memorystore，带故障切换',
  'the smallest replicated size is paid all month':
    '最小的复制规格也要整月付费',
  'A managed cache is a service of a cloud provider, and no cloud is among the locations':
    '托管缓存是云提供商的服务，而部署位置中没有云',
  "A managed cache is reached over the provider's API, which an air-gapped cluster cannot":
    '托管缓存要通过提供商的 API 访问，物理隔离的集群做不到',
  'ElastiCache supports Valkey and Redis OSS':
    'ElastiCache 支持 Valkey 和 Redis OSS',
  'In the same zones as the nodes: latency is the point':
    '与节点放在相同的可用区：关键在于延迟',
};
