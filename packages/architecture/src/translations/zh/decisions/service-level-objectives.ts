import type { Phrases } from '../../Phrases';

/** 服务等级目标 */
export const serviceLevelObjectives: Phrases = {
  'Service level objectives': '服务等级目标',
  'Do objectives and burn rates decide what wakes somebody?':
    '是否由目标和错误预算消耗速率决定叫醒谁？',
  'Generated objectives with burn-rate alerts': '生成的目标与消耗速率告警',
  'each service states its objective, and rules for several windows are generated from it':
    '每个服务声明目标，由此生成多个时间窗口的规则',
  'a target with nines has to be measured as users feel it':
    '以几个九为目标，就必须按用户感受来测量',
  'Alert on burn rate over several windows': '按多个窗口的消耗速率告警',
  'Agree on what happens when the budget is gone, before it is':
    '在错误预算耗尽之前，先约定耗尽后怎么办',
  'Thresholds on symptoms': '按症状设阈值',
  'a few rules on errors, latency and saturation':
    '少量关于错误、延迟和饱和度的规则',
  'thresholds of many services are guessed and never reviewed':
    '许多服务的阈值靠猜，而且从不复审',
  'nobody is woken, so precision matters less':
    '没有人会被叫醒，精度就没那么重要',
  'The four golden signals are latency, traffic, errors and saturation':
    '四个黄金信号是延迟、流量、错误和饱和度',
  'Review each alert that woke somebody for nothing':
    '复审每一次白白叫醒人的告警',
  'Objectives in the observability product': '可观测性产品中的目标',
  'the vendor’s own objects for objectives and budgets':
    '用供应商自己的对象描述目标和预算',
  'objectives do not move with you': '目标无法随你迁移',
  'there is no product that offers them': '没有提供它们的产品',
  'Google Cloud Monitoring has service level objectives':
    'Google Cloud Monitoring 支持服务等级目标',
  'Keep the definitions in Git through the vendor’s API':
    '通过供应商的 API，把定义保存在 Git 中',
};
