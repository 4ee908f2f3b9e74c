import type { Phrases } from '../../Phrases';

/** 여러 결정에서 함께 쓰는 문구 */
export const shared: Phrases = {
  Kong: 'Kong',
  None: '없음',
  'each cloud has its own': '클라우드마다 제각기 다른 것을 씀',
  'it is covered by the same support contract': '같은 지원 계약에 포함됨',
  'own data centres would reach it over a line':
    '자체 데이터센터에서는 회선을 거쳐야 닿음',
  'Rancher is already run here': '이미 Rancher를 운영 중임',
  'it is part of Cilium': 'Cilium에 포함되어 있음',
  'own data centres still need something else':
    '자체 데이터센터에는 어차피 다른 것이 필요함',
  'no cloud is among the locations': '위치에 클라우드가 없음',
  'every site would pay and depend on the line to the cloud':
    '모든 사이트가 비용을 치르고 클라우드 회선에 의존하게 됨',
  'it is already bought here': '이미 구매해 쓰고 있음',
  'there is one team': '팀이 하나임',
};
