import type { Phrases } from '../../Phrases';

/** 告警路由 */
export const alertRouting: Phrases = {
  'Alert routing': '告警路由',
  'How does an alert reach somebody who can act?':
    '告警如何送到能处理它的人手里？',
  'Alertmanager to chat and mail': 'Alertmanager 发到聊天和邮件',
  'grouped and silenced alerts in the channel of the team':
    '分组、静默后的告警进入团队的频道',
  'nobody reads chat at three in the morning': '凌晨三点没有人看聊天消息',
  'nobody is on call, so nobody needs to be paged':
    '没有人值班，也就没有人需要被呼叫',
  'Alertmanager groups, inhibits, silences and routes':
    'Alertmanager 负责分组、抑制、静默和路由',
  'Route by team label; an alert without an owner is a bug':
    '按团队标签路由；没有负责人的告警就是缺陷',
  'Alertmanager to a paging service': 'Alertmanager 接呼叫服务',
  'PagerDuty or its like escalates until somebody answers':
    'PagerDuty 一类的服务逐级升级，直到有人响应',
  'PagerDuty is already used here': '这里已经在用 PagerDuty',
  'there is no rota to escalate through': '没有可供升级的值班表',
  'A paging service leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out':
    '呼叫服务会把数据交给平台之外的供应商，而物理隔离、数据驻留规则或 saasAllowed 的回答不允许这样做',
  'Alertmanager has a PagerDuty receiver': 'Alertmanager 自带 PagerDuty 接收器',
  'Page on symptoms users feel; everything else is a ticket':
    '只为用户能感受到的症状呼叫；其余一律开工单',
  'Alertmanager to own paging': 'Alertmanager 接自有呼叫网关',
  'an on-site gateway (SMS, telephone or the incident system) that works without the Internet':
    '现场网关（短信、电话或事件系统），没有互联网也能工作',
  'people still have to be woken where no SaaS can be reached':
    '在无法访问 SaaS 的地方，仍然要能叫醒人',
  'Alertmanager sends webhooks to any receiver':
    'Alertmanager 可向任意接收方发送 webhook',
  'A dead-man alert proves every hour that the way still works':
    '用 dead-man 告警每小时证明一次通路仍然可用',
};
