import type { Phrases } from '../../Phrases';

/** 备份 */
export const backup: Phrases = {
  Backup: '备份',
  'What is copied, by what, and to where?': '备份什么、用什么备份、存到哪里？',
  Velero: 'Velero',
  'objects and volumes of any cluster into object storage, with schedules and restores into another cluster':
    '把任何集群的对象和卷备份到对象存储，有计划任务，并可恢复到另一个集群',
  'the same tool restores in every location': '各个位置用同一个工具恢复',
  'the supported OADP operator is built on it':
    '受支持的 OADP operator 基于它构建',
  'Velero backs up objects and volumes and restores them elsewhere':
    'Velero 备份对象和卷，并可在别处恢复',
  'Copy to another region and another account; deleting there needs other credentials':
    '复制到另一个区域和另一个账户；在那里删除需要另一套凭据',
  'A restore drill every quarter: a backup is what has been restored':
    '每季度做一次恢复演练：恢复成功过的才算备份',
  'The backup service of the provider': '提供商的备份服务',
  'AWS Backup, Azure Backup or Backup for GKE with its retention and locks':
    'AWS Backup、Azure Backup 或 Backup for GKE，自带保留期和锁定',
  'it restores into the same provider only': '只能恢复到同一个提供商',
  'each cloud has its own, and none restores into another':
    '每个云各有一套，都不能恢复到另一个云',
  'A cloud backup service is a service of a cloud provider, and no cloud is among the locations':
    '云备份服务是云提供商的服务，而部署位置中没有云',
  "A cloud backup service is reached over the provider's API, which an air-gapped cluster cannot":
    '云备份服务要通过提供商的 API 访问，物理隔离的集群做不到',
  'it covers managed clusters': '它只覆盖托管集群',
  'Backup for GKE captures configuration and volumes':
    'Backup for GKE 备份配置和卷',
  'Vault locks keep an intruder from deleting; switch them on':
    '保管库锁定能防止入侵者删除备份；请打开它',
  'Backups by the databases themselves': '由数据库自行备份',
  'databases write their logs and snapshots out, and Git holds the rest':
    '数据库自行写出日志和快照，其余都在 Git 中',
  'claims that belong to no database operator are in no backup':
    '不属于任何数据库 operator 的卷没有任何备份',
  'one restore has to be shown for everything':
    '必须有一次覆盖全部内容的恢复作为证明',
  'only log shipping reaches a loss of minutes':
    '只有日志传送能把丢失控制在几分钟内',
  'CloudNativePG archives write-ahead logs continuously to object storage':
    'CloudNativePG 把预写日志持续归档到对象存储',
  'List what is in no schedule: claims, secrets made by hand, CRDs':
    '列出不在任何计划中的内容：PVC、手工创建的 Secret、CRD',
  'Git only': '只靠 Git',
  'nothing in the clusters that Git could not rebuild':
    '集群里没有 Git 无法重建的东西',
  'workloads keep data, which Git does not hold':
    '工作负载保存数据，而 Git 不保存它们',
  'tested backups are a control of the audited standard':
    '经过测试的备份是所审计标准的一项控制',
  'State in Git can be reconciled into a new cluster':
    'Git 中的状态可以调谐到新集群',
  'Measure the share of live objects that Git can rebuild; it must be all':
    '统计线上对象中 Git 能够重建的比例；必须是全部',
};
