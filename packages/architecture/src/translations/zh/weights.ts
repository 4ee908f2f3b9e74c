import type { weights as english } from '../en/weights';

/** 为什么某个标准的权重高于或低于平常。 */
export const weights: Record<keyof typeof english, string> = {
  'weighed.explosiveGrowth': '增长迅猛',
  'weighed.steadySize': '规模稳定',
  'weighed.severalRegions': '有多个区域或许多站点',
  'weighed.fewWorkloads': '工作负载很少',
  'weighed.tightBudget': '预算紧张',
  'weighed.generousBudget': '预算充裕',
  'weighed.strictStandard': '需要审计一项会实际测试控制措施的标准',
  'weighed.standard': '需要审计一项标准',
  'weighed.hostileTenants': '租户互不信任',
  'weighed.noStandard': '没有需要审计的标准，且只有一个团队使用平台',
  'weighed.smallTeam': '小团队必须理解全部内容',
  'weighed.largePlatformTeam': '八人以上的平台团队可以承担复杂性',
  'weighed.littleTime': '可用性目标留给人工操作的时间很少',
  'weighed.fewPlatformEngineers': '最多由两个人运行平台',
  'weighed.novices': '团队刚接触 Kubernetes',
  'weighed.experts': '团队熟悉 Kubernetes',
  'weighed.override': '在需求中设定',
  'weighed.ordinary': '没有理由高于或低于平常',
};
