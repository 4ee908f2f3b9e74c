import type { Phrases } from '../../Phrases';

/** DNS */
export const dns: Phrases = {
  DNS: 'DNS',
  'Who writes the names of services into DNS?': '服务名称由谁写入 DNS？',
  'external-dns': 'external-dns',
  'names follow routes by themselves, in the zones it is allowed to write':
    '名称自动跟随路由，只写入获准的 DNS 区（zone）',
  'own DNS servers have to accept signed updates (RFC 2136) first':
    '自有 DNS 服务器要先能接受签名更新（RFC 2136）',
  'external-dns writes records for many providers, and by RFC 2136':
    'external-dns 可为许多提供商写记录，也支持 RFC 2136',
  'Give each cluster its own owner id and zone filter, so none deletes the records of another':
    '每个集群使用自己的 owner id 和 zone 过滤，避免互删记录',
  'One wildcard record': '一条通配符记录',
  'one name per gateway, set once by hand': '每个网关一个名称，手工设置一次',
  'each site has one gateway and one name': '每个站点只有一个网关和一个名称',
  'failover between regions needs records that change':
    '跨区域切换需要会变化的记录',
  'teams want names of their own': '团队想要自己的名称',
  'RFC 4592 describes wildcards in DNS': 'RFC 4592 描述了 DNS 通配符',
  'All services share one zone and one certificate':
    '所有服务共用一个 DNS 区和一张证书',
  'Records by ticket': '通过工单添加记录',
  'the DNS team keeps control of every name': '每个名称都由 DNS 团队掌控',
  'changes of names are themselves controlled changes':
    '名称变更本身就是受控变更',
  'NIST SP 800-81 covers secure DNS deployment':
    'NIST SP 800-81 介绍安全的 DNS 部署',
  'A new service waits for the slowest queue': '新服务要等最慢的那条队列',
};
