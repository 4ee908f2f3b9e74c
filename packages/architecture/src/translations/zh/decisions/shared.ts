import type { Phrases } from '../../Phrases';

/** 多个决策共用的文字 */
export const shared: Phrases = {
  Kong: 'Kong',
  None: '无',
  'each cloud has its own': '每个云各有一套',
  'it is covered by the same support contract': '它包含在同一份支持合同内',
  'own data centres would reach it over a line':
    '自有数据中心要通过专线才能访问它',
  'Rancher is already run here': '这里已经在运行 Rancher',
  'it is part of Cilium': '它是 Cilium 的一部分',
  'own data centres still need something else': '自有数据中心仍需要另外的方案',
  'no cloud is among the locations': '部署位置中没有云',
  'every site would pay and depend on the line to the cloud':
    '每个站点都要为通往云的线路付费并依赖它',
  'it is already bought here': '这里已经采购了它',
  'there is one team': '只有一个团队',
};
