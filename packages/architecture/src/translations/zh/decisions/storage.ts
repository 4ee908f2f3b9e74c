import type { Phrases } from '../../Phrases';

/** 存储 */
export const storage: Phrases = {
  Storage: '存储',
  'Which storage classes do stateful workloads get?':
    '有状态工作负载使用哪些存储类？',
  'Block and file storage of the provider': '提供商的块存储和文件存储',
  'EBS, Managed Disks or Persistent Disk by CSI, and file shares where many pods write':
    '通过 CSI 使用 EBS、Managed Disks 或 Persistent Disk，多个 Pod 写入时用文件共享',
  'Fargate mounts EFS only, no block volumes':
    'Fargate 只能挂载 EFS，不能挂载块存储卷',
  'the volumes would be where the pods are not': '卷不会在 Pod 所在的地方',
  'WaitForFirstConsumer creates the volume in the zone of the pod':
    'WaitForFirstConsumer 在 Pod 所在的可用区创建卷',
  'Block volumes live in one zone: replicate in the application or plan for the zone':
    '块存储卷只在一个可用区：在应用中复制，或按可用区规划',
  'File storage of the provider only': '只用提供商的文件存储',
  'shared file systems across zones for the little state there is':
    '为少量状态提供跨可用区的共享文件系统',
  'databases on a network file system are slow and sometimes wrong':
    '数据库放在网络文件系统上很慢，有时还会出错',
  'The EFS CSI driver works with Fargate': 'EFS CSI 驱动可与 Fargate 配合',
  'No databases on it': '不要在上面放数据库',
  'Ceph by Rook': 'Rook 管理的 Ceph',
  'block, file and object storage from own disks, surviving the loss of a node or a rack':
    '用自有磁盘提供块、文件和对象存储，失去一个节点或机架仍可存续',
  'there are disks in every server and people to run them':
    '每台服务器都有磁盘，而且有人能运维',
  'state has to survive a node, and object storage for backups and logs comes with it':
    '状态必须在失去节点后存续，同时还获得用于备份和日志的对象存储',
  'the team can run distributed storage': '团队能够运维分布式存储',
  'OpenShift Data Foundation is Ceph with support':
    'OpenShift Data Foundation 就是带支持的 Ceph',
  'there are no own disks in a data centre': '数据中心里没有自有磁盘',
  'a site has too few nodes for Ceph': '站点的节点太少，跑不了 Ceph',
  'the provider sells replicated disks for less than Ceph on top of them costs':
    '提供商出售的复制磁盘，比在其上再搭 Ceph 更便宜',
  'Rook runs Ceph; production wants three nodes or more':
    'Rook 运行 Ceph；生产环境需要三个或更多节点',
  'At least three nodes with raw disks, and a second network for replication':
    '至少三个带裸盘的节点，以及用于复制的第二个网络',
  Longhorn: 'Longhorn',
  'replicated volumes on ordinary disks, simple enough for small teams':
    '普通磁盘上的复制卷，对小团队足够简单',
  'it comes from the same family as the distribution':
    '它与该发行版出自同一家族',
  'its throughput does not suit this much state': '它的吞吐量不适合这么多状态',
  'there are no own disks': '没有自有磁盘',
  'the provider sells replicated disks': '提供商出售复制磁盘',
  'Longhorn replicates block volumes across nodes':
    'Longhorn 在节点之间复制块存储卷',
  'Rebuilding replicas competes with the workload for the network':
    '重建副本时会与工作负载争抢网络',
  'Local volumes': '本地卷',
  'the disk of the node, for software that replicates by itself':
    '节点的磁盘，适合自行复制的软件',
  'a site of one or two machines has nothing else':
    '只有一两台机器的站点别无选择',
  'losing a node loses its copy': '失去节点就失去它的那一份',
  'cloud disks outlive their machine, local ones do not':
    '云磁盘比机器活得久，本地磁盘则不然',
  'cloud machines are replaced with their local disks':
    '云机器被替换时，本地磁盘一并消失',
  'Local volumes bind a pod to a node': '本地卷把 Pod 绑定到节点',
  'What matters is copied off the node: by the application, or by backup':
    '重要的数据要复制到节点之外：由应用或由备份完成',
  'A lost disk is lost data unless the application replicates':
    '磁盘丢失就是数据丢失，除非应用自行复制',
  'vSphere or array CSI': 'vSphere 或阵列 CSI',
  'the storage the organisation already runs, backs up and has audited':
    '组织已在运行、已有备份并通过审计的存储',
  'metal comes with disks of its own, and an array would be one failure domain under all of them':
    '裸金属自带磁盘，而阵列会成为它们共同的单一故障域',
  'vSphere storage is there, with its own backups':
    'vSphere 存储已经就绪，并有自己的备份',
  'an array has to be bought': '阵列需要购买',
  'there is no own data centre with an array': '没有带阵列的自有数据中心',
  'bare metal on a tight budget has no array behind it':
    '预算紧张的裸金属背后没有阵列',
  'clouds offer no own array': '云不提供自有阵列',
  'The vSphere CSI driver provisions volumes from storage policies':
    'vSphere CSI 驱动按存储策略创建卷',
  'The array is one failure domain under all zones: ask how it fails':
    '阵列是所有可用区之下的单一故障域：问清楚它如何失效',
};
