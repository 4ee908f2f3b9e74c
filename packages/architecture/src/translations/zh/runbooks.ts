import type { runbooks as english } from '../en/runbooks';

/** 运行手册：出现问题或即将出现问题时应如何处理。 */
export const runbooks: Record<keyof typeof english, string> = {
  'runbook.when': '适用情形',
  'runbook.steps': '步骤',
  'runbook.done': '完成标准',
  'runbook.clusters': '集群：{clusters}。选择其中一个：',
  'runbook.reserved': '直接修改集群的命令属于例外操作，请逐条记录。',
  'runbook.disaster-recovery': '重建丢失的集群',
  'runbook.disaster-recovery.when': '集群已丢失，或已不可信任。',
  'runbook.disaster-recovery.1': '指定一人负责指挥，另一人记录操作内容和时间。',
  'runbook.disaster-recovery.2':
    '如果旧集群仍可访问，先停止其 GitOps 引擎，避免两个集群同时操作。',
  'runbook.disaster-recovery.3':
    '按 `platform.yaml` 中的名称、版本和区域创建新集群；如果原区域不可用，先在文件中修改区域。',
  'runbook.disaster-recovery.4':
    '按照仓库根目录 README 的说明安装 GitOps 引擎，并配置只读凭据。',
  'runbook.disaster-recovery.5': '从密钥存储中恢复密钥。密钥不在 Git 中。',
  'runbook.disaster-recovery.6':
    '在应用写入数据之前，从最近一次完整备份恢复数据。',
  'runbook.disaster-recovery.7': '等待引擎把所有资源同步完毕。',
  'runbook.disaster-recovery.8': '把 DNS 或负载均衡指向新集群。',
  'runbook.disaster-recovery.done':
    '所有应用就绪，外部请求得到响应，数据中最新记录的时间与备份一致。',
  'runbook.failover': '切换到另一个区域',
  'runbook.failover.when': '承载生产的区域无响应，且继续等待比切换更糟。',
  'runbook.failover.none':
    '没有环境运行在两个区域，因此无处可切换。请改为重建集群。',
  'runbook.failover.1':
    '从该区域之外确认是整个区域的问题，而不是单个应用的问题。',
  'runbook.failover.2': '确认另一个区域运行相同版本且状态正常。',
  'runbook.failover.3': '检查其数据落后多少，并明确决定是否接受这部分损失。',
  'runbook.failover.4':
    '把另一个区域的数据切换为可写，并确保故障区域无法再写入。',
  'runbook.failover.5':
    '在 `platform.yaml` 中提高最小副本数，使单个区域能够承载全部流量。',
  'runbook.failover.6': '通过 DNS 或全局负载均衡切换流量，先切一部分。',
  'runbook.failover.done':
    '剩余区域的服务水平稳定一小时。回切属于计划内工作，不在本手册范围。',
  'runbook.upgrade': '升级集群',
  'runbook.upgrade.when': '升级文档中列出了该集群的下一个版本。',
  'runbook.upgrade.1': '阅读下一个次要版本的发行说明，查找将被移除的 API。',
  'runbook.upgrade.2': '确认 kubelet 仍在允许的版本差范围内。',
  'runbook.upgrade.3':
    '确认每个中断预算都允许至少一次中断，否则排空节点会一直等待。',
  'runbook.upgrade.4': '执行备份；如果控制平面自行管理，还要备份 etcd。',
  'runbook.upgrade.5':
    '在 `platform.yaml` 中把集群的 `kubernetesVersion` 提高一个次要版本，重新生成，并让人评审这项更改。',
  'runbook.upgrade.6':
    '按照 `infrastructure/` 下对应文件夹的说明在集群中执行：先升级控制平面，再逐个升级节点池，先加入新节点再移除旧节点。',
  'runbook.upgrade.7': '确认服务器和所有节点都已是新版本。',
  'runbook.upgrade.done': '所有节点在新版本上就绪，服务水平稳定一天。',
  'runbook.app': '应用出现故障',
  'runbook.app.when': '应用返回错误、响应缓慢或没有响应，或者其容器不断重启。',
  'runbook.app.1': '查看哪些 Pod 处于什么状态、从何时开始，以及事件的说明。',
  'runbook.app.2': '读取日志，以及重启之前容器的日志。',
  'runbook.app.3':
    '把内存和处理器用量与限制比较。出现 `OOMKilled` 时，在 `platform.yaml` 中增加内存，或修复泄漏。',
  'runbook.app.4': '查看请求能否到达：端点、网络策略，以及进入集群的入口。',
  'runbook.app.5':
    '如果从新版本开始出现，[回滚该版本](roll-back-release.md)。如果 Pod 没有可调度的位置，[腾出容量](capacity-shortage.md)。',
  'runbook.app.done': '告警自行结束，并且已记录原因。',
  'runbook.rollback': '回滚发布',
  'runbook.rollback.when': '某个应用的新版本在环境中出现故障。',
  'runbook.rollback.abort':
    '如果新版本仍只接收部分流量，立即把全部流量交还给旧版本。',
  'runbook.rollback.1': '找到引入该版本的提交，以及需要通知的人。',
  'runbook.rollback.2': '回退该提交，并像其他变更一样接受评审。',
  'runbook.rollback.3': '让引擎立即读取分支。',
  'runbook.rollback.4': '观察发布过程，直到旧版本就绪。',
  'runbook.rollback.5':
    '如果新版本修改了数据库，先确认旧版本仍可读取；否则应向前修复。',
  'runbook.rollback.done': '旧版本恢复服务，错误率恢复正常。',
  'runbook.nodes': '节点未就绪',
  'runbook.nodes.when': '节点处于 NotReady，或 Pod 因此处于等待状态。',
  'runbook.nodes.1':
    '查看是哪些节点、属于哪个节点池和可用区。同一可用区多个节点异常说明是可用区问题。',
  'runbook.nodes.2': '查看节点状况：内存、磁盘、进程、网络。',
  'runbook.nodes.3': '禁止新 Pod 调度到故障节点，并排空该节点。',
  'runbook.nodes.4': '直接替换节点，而不是修复。',
  'runbook.nodes.done': '就绪节点数达到节点池要求，且没有 Pod 处于 Pending。',
  'runbook.capacity': 'Pod 无法调度',
  'runbook.capacity.when':
    'Pod 因 FailedScheduling 处于 Pending，或被配额拒绝。',
  'runbook.capacity.1':
    '查看事件：其中会指明是处理器、内存、可用区、污点还是配额问题。',
  'runbook.capacity.2': '比较请求量与节点可分配量。',
  'runbook.capacity.3': '查看节点自动扩缩器是否已达到节点池上限。',
  'runbook.capacity.4':
    '在 `platform.yaml` 中修改节点池或配额，不要直接修改集群，然后按照仓库根目录 README 的说明重新生成。',
  'runbook.capacity.done':
    '没有 Pod 处于 Pending，且容量文档显示失去一个可用区后仍有余量。',
  'runbook.delivery': '交付受阻',
  'runbook.delivery.when':
    '引擎报告 OutOfSync、构建失败，或一小时内没有任何更新。',
  'runbook.delivery.1': '查看引擎报告的状态。',
  'runbook.delivery.2': '确认引擎能够读取仓库：地址、分支、凭据。',
  'runbook.delivery.3': '在本机构建对应的 overlay，并阅读错误信息。',
  'runbook.delivery.4': '如果有人手动修改过集群，把变更写入 Git 或放弃该变更。',
  'runbook.delivery.5': '让引擎重试。',
  'runbook.delivery.done': '所有资源与最新提交保持一致。',
  'runbook.certificates': '证书即将到期',
  'runbook.certificates.when': '证书剩余有效期不足 14 天，或浏览器拒绝该证书。',
  'runbook.certificates.1': '找到 Ingress 使用的 Secret，读取证书日期。',
  'runbook.certificates.2':
    '查明未续期的原因：签发者、验证方式，或证书机构的限额。',
  'runbook.certificates.3': '续期证书，并确认 Ingress 已使用新证书。',
  'runbook.certificates.done': 'Ingress 提供的证书有效期超过 30 天。',
  'runbook.secrets': '密钥泄露',
  'runbook.secrets.when': '凭据出现在不应出现的地方：Git、日志或聊天记录。',
  'runbook.secrets.1': '首先在源头更换凭据。仅删除文本没有用。',
  'runbook.secrets.2': '把新值写入密钥存储，并让应用读取新值。',
  'runbook.secrets.3': '吊销旧凭据，并在审计日志中查找其使用记录。',
  'runbook.secrets.4': '最后再清理泄露的位置。',
  'runbook.secrets.done': '旧凭据已被拒绝，且正常使用者没有受到影响。',
  'runbook.git-credentials': '更换仓库凭据',
  'runbook.git-credentials.when':
    '引擎使用的密钥或令牌即将到期、已被他人看到，或其创建者即将离开。',
  'runbook.git-credentials.1':
    '另外创建一个只读的部署密钥或令牌，旧凭据暂时保留。',
  'runbook.git-credentials.2': '在运行引擎的每个集群中逐个替换。',
  'runbook.git-credentials.3': '让引擎读取仓库，并确认没有报错。',
  'runbook.git-credentials.4':
    '把新凭据的副本放到重建集群时读取的位置，替换旧副本。',
  'runbook.git-credentials.5': '在 Git 服务端吊销旧凭据，并让引擎再读取一次。',
  'runbook.git-credentials.done': '所有引擎都使用新凭据读取，旧凭据已被拒绝。',
};
