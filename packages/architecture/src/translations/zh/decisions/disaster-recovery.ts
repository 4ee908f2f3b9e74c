import type { Phrases } from '../../Phrases';

/** 灾难恢复 */
export const disasterRecovery: Phrases = {
  'Disaster recovery': '灾难恢复',
  'What happens when a region or data centre is lost?':
    '失去一个区域或数据中心时怎么办？',
  'Rebuild and restore': '重建并恢复',
  'a new cluster from Git, data from backup: hours, and nearly free until then':
    '从 Git 建新集群，从备份恢复数据：需要数小时，在此之前几乎不花钱',
  'a second region is there, and would not be used':
    '已经有第二个区域，却没有用上',
  'provisioning, synchronising and restoring take hours, more than the recovery time allows':
    '创建、同步和恢复需要数小时，超过允许的恢复时间',
  'a schedule of backups loses more than the recovery point allows':
    '按计划备份丢失的数据超过恢复点允许的范围',
  'Backup and restore is the cheapest strategy, with recovery in hours':
    '备份与恢复是最便宜的策略，恢复以小时计',
  'Rehearse twice a year, with a clock; the result is your real recovery time':
    '每年计时演练两次；结果就是你真正的恢复时间',
  'Pilot light': '指示灯（pilot light）',
  'data is replicated and the cluster definition waits; machines start when needed':
    '数据持续复制，集群定义待命；需要时才启动机器',
  'a day is allowed, and rebuilding takes less':
    '允许一天时间，而重建用不了这么久',
  'starting a cluster takes longer than the recovery time allows':
    '启动集群的时间超过允许的恢复时间',
  'Pilot light keeps data live and compute off':
    '指示灯模式保持数据在线、计算关闭',
  'Quotas in the second region are asked for before the disaster':
    '第二个区域的配额要在灾难发生之前申请',
  'Warm standby': '温备',
  'a smaller copy runs and is scaled up': '运行一个较小的副本，需要时扩容',
  'the second region is there and ready': '第二个区域已经就绪',
  'so much time is allowed that a running copy is waste':
    '允许的时间这么长，常开的副本是浪费',
  'scaling up and moving traffic takes minutes': '扩容和切换流量需要几分钟',
  'there is no second location for it to run in': '没有可供它运行的第二个位置',
  'Warm standby runs a scaled-down copy': '温备运行缩小规模的副本',
  'Both sides are built from the same commit; a check compares them':
    '两侧由同一个提交构建；有检查比对两侧',
  'Active-active': '多活',
  'every location serves, and losing one loses capacity':
    '每个位置都提供服务，失去一个只损失容量',
  'every region already serves': '每个区域本来就在提供服务',
  'there is no second location': '没有第二个位置',
  'the second region does not serve': '第二个区域不提供服务',
  'Active/active has the shortest recovery time': '多活的恢复时间最短',
  'Corrupt data is replicated too: backups stay necessary':
    '损坏的数据也会被复制：备份仍然必要',
  'Survive a zone, restore a region': '可用区故障自愈，区域故障恢复',
  'control plane and replicas span zones in one region; a copy of backups is kept elsewhere':
    '控制平面和副本跨一个区域的多个可用区；备份副本存放在别处',
  'there are further regions, which this does not use':
    '还有其他区域，而它没有用上',
  'a site has no zones': '站点没有可用区',
  'a lost region would end the month’s budget many times over':
    '失去一个区域会把整月的错误预算用光许多倍',
  'Run control planes and replicas across zones': '控制平面和副本跨可用区运行',
  'A lost zone is survived by itself; a lost region is restored in hours, and the business has agreed to that':
    '失去可用区时自行存续；失去区域则在数小时内恢复，业务方已同意',
  'A lost region takes longer than the recovery time, which covers zones and clusters only':
    '失去区域的恢复时间会超出目标，该目标只涵盖可用区和集群',
  'Sites on their own': '站点各自独立',
  'a lost site is replaced from Git; the others do not notice':
    '失去的站点从 Git 重建；其他站点毫无感觉',
  'there are no sites that stand alone': '没有独立运行的站点',
  'Flux rebuilds a cluster from Git after bootstrap':
    'Flux 在 bootstrap 之后从 Git 重建集群',
  'Keep a spare machine per country; data of a site is copied to the hub daily':
    '每个国家备一台备用机器；站点数据每日复制到中心',
};
