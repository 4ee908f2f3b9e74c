import type { assumptions as english } from '../en/assumptions';

/** 为什么采用没有人给出的答案。 */
export const assumptions: Record<keyof typeof english, string> = {
  'assumed.airGapped': '没有人说明集群与互联网隔离',
  'assumed.dataResidency': '没有指明数据必须留在哪个司法辖区或站点',
  'assumed.deliveryCadence': '没有说明时，每周发布一次是团队的常见节奏',
  'assumed.existingTools': '不把任何工具视为既定',
  'assumed.tenantTrust.departments':
    '同一组织的多个团队彼此信任，但不信任对方不会出错',
  'assumed.tenantTrust.trusted': '单个团队信任自己',
  'assumed.saasAllowed.no': '物理隔离或数据不得离开站点，因此无法使用 SaaS',
  'assumed.saasAllowed.yes': '没有人反对把遥测数据交给供应商',
  'assumed.edgeSites.some':
    '提到了边缘站点但没有给出数量；十个站点就已经需要统一的机群管理',
  'assumed.edgeSites.none': '部署位置中没有边缘站点',
  'assumed.growth': '今天设计的平台预计会增长',
  'assumed.mutualTls.preferred':
    '有需要审计的标准，或互不信任的租户同处一处，工作负载之间值得加密',
  'assumed.mutualTls.notNeeded': '没有标准或租户提出要求',
  'assumed.trafficControl.canary': '每天发布的团队希望先在少量用户上试用',
  'assumed.trafficControl.basic': '对于这样的发布节奏，滚动更新已经足够',
  'assumed.publicTraffic.yes':
    '除非另有说明，Web 和 API 工作负载面向互联网提供服务',
  'assumed.publicTraffic.no': '这里没有面向互联网的服务',
  'assumed.interruptible.yes': '至少三成工作负载是批处理或训练作业',
  'assumed.interruptible.no': '批处理或训练作业不到工作负载的三成',
  'assumed.lockIn': '多数组织会使用供应商擅长的服务，前提是仍可离开',
  'assumed.hardware.vmware': '现有工具中有 VMware',
  'assumed.hardware.virtual': '虚拟机是最常见的基础',
  'assumed.vendorSupport.yes':
    '运行在自有硬件上并接受审计的平台，需要有人为补丁负责',
  'assumed.vendorSupport.no': '没有人要求支持合同',
  'assumed.platformEngineers.shared': '{engineers} 名工程师共同承担平台工作',
  'assumed.platformEngineers.share':
    '大约每 {engineers} 名工程师配一名平台工程师',
  'assumed.onCall': '要达到 {availability} % 的可用性，这是最低限度的值班安排',
  'assumed.rtoMinutes':
    '可用性目标为 {availability} % 时，中断再长，目标就不再可信',
  'assumed.rpoMinutes':
    '可用性目标为 {availability} % 时，与该中断时长通常相当的数据丢失',
};
