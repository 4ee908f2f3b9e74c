import type { Phrases } from '../../Phrases';

/** 集群拓扑 */
export const clusterTopology: Phrases = {
  'Cluster topology': '集群拓扑',
  'One cluster, one per environment, several regions, a hub with spokes, or an edge fleet?':
    '单集群、每环境一集群、多区域、中心加成员集群，还是边缘机群？',
  'One cluster, an environment per namespace': '单集群，每个环境一个命名空间',
  'the least there is to run; environments share a control plane and its upgrades':
    '要运维的东西最少；各环境共用控制平面及其升级',
  'a small team upgrades one cluster, not three':
    '小团队只升级一个集群，而不是三个',
  'auditors ask for production to be separate from the rest':
    '审计员要求生产与其他环境分离',
  'every upgrade and every webhook mistake touches production':
    '每次升级、每个 webhook 错误都会波及生产',
  'many teams share one set of custom resources and one upgrade date':
    '许多团队共用一套自定义资源和一个升级日期',
  'one cluster cannot span regions: etcd needs low latency between its members':
    '单个集群不能跨区域：etcd 成员之间需要低延迟',
  'one cluster cannot span these locations': '单个集群无法跨越这些位置',
  'each site needs a cluster that works alone':
    '每个站点都需要能独立工作的集群',
  'one control plane is one failure domain, which this availability target does not allow':
    '单个控制平面就是单个故障域，这个可用性目标不允许',
  'Namespaces isolate names and policy, not the control plane or the nodes':
    '命名空间隔离名称和策略，不隔离控制平面或节点',
  'Upgrades are tried on production first, unless a short-lived copy of the cluster is made for them':
    '升级会先在生产上试，除非为此临时复制一个集群',
  'A cluster-wide mistake (webhook, CRD, upgrade) reaches production at once, because there is nowhere else to try it':
    '集群级错误（webhook、CRD、升级）会立即影响生产，因为没有别处可试',
  'A cluster per environment': '每个环境一个集群',
  'upgrades and cluster-wide changes are tried before production, and production access is separate':
    '升级和集群级变更先于生产试验，生产访问也是分开的',
  'production is separated from the rest by a boundary an auditor understands':
    '生产与其他环境之间有一道审计员能理解的边界',
  'every further control plane is paid for and upgraded by the same few people':
    '每多一个控制平面都要付费，还要由同样几个人升级',
  'clusters in one region do not serve several':
    '一个区域内的集群无法服务多个区域',
  'each site needs a cluster of its own': '每个站点都需要自己的集群',
  'PCI DSS 6.5.3 asks for pre-production to be separated from production with access controls':
    'PCI DSS 6.5.3 要求用访问控制把预生产与生产分离',
  'The same Git revision must build every environment, or the clusters drift apart':
    '各环境必须由同一个 Git 版本构建，否则集群会逐渐偏离',
  'Several regions, active and passive': '多区域，主备',
  'one region serves, another is kept ready, at less than double the cost':
    '一个区域提供服务，另一个保持就绪，成本不到两倍',
  'data has one writer, so there is nothing to reconcile':
    '数据只有一个写入方，无需解决冲突',
  'promoting a region takes longer than the target leaves for a whole month':
    '提升备用区域的时间，超过该目标整月允许的中断',
  'there is only one region': '只有一个区域',
  'a passive region is promoted in minutes at best, more than the recovery time allows':
    '提升备用区域至少需要几分钟，超过允许的恢复时间',
  'Warm standby runs a scaled-down copy that is scaled up on failover':
    '温备运行缩小规模的副本，切换时再扩容',
  'Fail over on purpose every quarter: a standby nobody has used does not work':
    '每季度主动切换一次：没人用过的备用区域等于不可用',
  'Several regions, all active': '多区域，全部活跃',
  'losing a region is a loss of capacity, not an outage':
    '失去一个区域只损失容量，不会中断服务',
  'failover needs no decision by a person at this availability target':
    '在这个可用性目标下，切换不需要人来决定',
  'data written in every region at once needs a database made for it':
    '在所有区域同时写入的数据需要专门的数据库',
  'Multi-site active/active has the lowest recovery time and the highest cost and complexity of the four strategies':
    '多站点多活在四种策略中恢复时间最短，成本和复杂度最高',
  'Each region must carry the load of a lost one, so capacity is planned for N-1':
    '每个区域必须能承接失去的区域的负载，因此容量按 N-1 规划',
  'Decide per data set where it is written; replication lag is a feature users see':
    '逐个数据集决定在哪里写入；复制延迟是用户看得见的特性',
  'A management hub with workload clusters': '中心集群加工作负载集群',
  'one cluster holds the fleet tooling and the others hold only workloads':
    '一个集群放机群工具，其他集群只跑工作负载',
  'it says where clusters are managed, not how a lost region is survived':
    '它说明集群在哪里管理，而不是失去区域时如何存续',
  'what happens when a region is lost is the harder question here, and a hub does not answer it':
    '失去区域时怎么办是这里更难的问题，中心集群并不能回答',
  'clusters are many, and adding one becomes a pull request instead of a project':
    '集群很多，新增一个只是一次拉取请求，而不是一个项目',
  'a hub is one more cluster to run': '中心集群是又一个要运维的集群',
  'a hub pays off from several locations, three regions or twenty teams on':
    '中心集群从多个位置、三个区域或二十个团队起才划算',
  'a hub that pushes does not reach sites behind other networks':
    '推送式的中心集群到不了其他网络后面的站点',
  'Cluster API separates a management cluster from the workload clusters it creates':
    'Cluster API 把管理集群与它创建的工作负载集群分开',
  'The hub holds credentials of every cluster: harden it first, back it up first':
    '中心集群持有所有集群的凭据：最先加固，最先备份',
  'Spokes must keep serving while the hub is down':
    '中心集群宕机时，成员集群必须继续提供服务',
  'A fleet of small clusters at the edge': '边缘的小集群机群',
  'every site runs on its own when the line is cut, and pulls its state when it is not':
    '线路中断时每个站点独立运行，线路恢复后再拉取状态',
  'there are no edge sites': '没有边缘站点',
  'Flux reconciles from inside each cluster, so no inbound access to a site is needed':
    'Flux 在每个集群内部调谐，因此无需从外部访问站点',
  'Roll out in waves with a halt: a mistake reaches hundreds of sites as fast as a fix':
    '分批发布并可暂停：错误到达数百个站点的速度与修复一样快',
  'Sites buffer logs and metrics while they are cut off':
    '断线期间站点缓存日志和指标',
};
