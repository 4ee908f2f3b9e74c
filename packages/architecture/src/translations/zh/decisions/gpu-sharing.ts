import type { Phrases } from '../../Phrases';

/** GPU 共享 */
export const gpuSharing: Phrases = {
  'GPU sharing': 'GPU 共享',
  'Does a pod get a whole GPU, a slice in time, or a partition?':
    '一个 Pod 得到整块 GPU、一段时间片，还是一个分区？',
  'No GPU': '没有 GPU',
  'no workload asks for one': '没有工作负载需要 GPU',
  'a workload needs a GPU': '有工作负载需要 GPU',
  'GPUs are scheduled as extended resources only where a device plugin runs':
    '只有运行设备插件的地方，GPU 才作为扩展资源调度',
  'A GPU pool can be added later without touching the rest':
    '以后可以增加 GPU 节点池，不影响其他部分',
  'A whole GPU per pod': '每个 Pod 一整块 GPU',
  'full speed and full isolation; idle time is paid for':
    '全速、完全隔离；空闲时间也要付费',
  'training fills a GPU for hours': '训练会连续数小时占满 GPU',
  'no workload needs a GPU': '没有工作负载要用 GPU',
  'The NVIDIA device plugin runs as a DaemonSet, which Fargate does not support':
    'NVIDIA 设备插件以 DaemonSet 运行，而 Fargate 不支持',
  'The GPU operator installs drivers, toolkit and device plugin':
    'GPU operator 安装驱动、工具包和设备插件',
  'Scale GPU pools to zero at night; taint them so nothing else lands there':
    '夜间把 GPU 节点池缩到零；加污点，避免其他 Pod 调度上来',
  'Time-slicing': '时间分片',
  'several pods take turns on one GPU, without isolation of memory or faults':
    '多个 Pod 轮流使用一块 GPU，内存和故障都不隔离',
  'strangers would share the memory of one device':
    '互不信任的租户会共用同一设备的内存',
  'time-slicing isolates neither memory nor faults between strangers':
    '时间分片在互不信任的租户之间既不隔离内存也不隔离故障',
  'Time-slicing provides no memory or fault isolation between replicas':
    '时间分片在副本之间不提供内存或故障隔离',
  'Use it for development and small models only; latency is shared too':
    '只用于开发和小模型；延迟也是共享的',
  'Multi-Instance GPU': 'Multi-Instance GPU',
  'hardware partitions with their own memory, on GPUs that support it':
    '硬件分区，各有自己的内存，需 GPU 支持',
  'inference of small models leaves most of a large GPU idle':
    '小模型推理会让大 GPU 大部分闲置',
  'partitions have memory of their own': '分区有自己的内存',
  'The NVIDIA MIG manager runs as a DaemonSet, which Fargate does not support':
    'NVIDIA MIG 管理器以 DaemonSet 运行，而 Fargate 不支持',
  'MIG partitions a supported GPU into isolated instances with dedicated memory':
    'MIG 把受支持的 GPU 划分为有专用内存的隔离实例',
  'Changing the partition layout drains the node': '更改分区布局需要排空节点',
};
