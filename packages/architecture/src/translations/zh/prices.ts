import type { Phrases } from '../Phrases';

/** 价格表中的说明。 */
export const prices: Phrases = {
  'The version is in extended support; an upgrade brings it back to 0.10 USD an hour.':
    '该版本处于延长支持期；升级后恢复为每小时 0.10 美元。',
  'Without a service level agreement.': '不含服务等级协议。',
  'A credit of 74.40 USD a month for each billing account, for zonal and Autopilot clusters, is not taken off.':
    '每个结算账号每月对可用区级集群和 Autopilot 集群有 74.40 美元的抵扣，这里没有扣除。',
};
