import type { Phrases } from '../../Phrases';

/** DNS */
export const dns: Phrases = {
  DNS: 'DNS',
  'Who writes the names of services into DNS?':
    '서비스 이름을 누가 DNS에 쓰는가?',
  'external-dns': 'external-dns',
  'names follow routes by themselves, in the zones it is allowed to write':
    '허용된 존 안에서 이름이 라우트를 저절로 따라감',
  'own DNS servers have to accept signed updates (RFC 2136) first':
    '자체 DNS 서버가 먼저 서명된 업데이트(RFC 2136)를 받아들여야 함',
  'external-dns writes records for many providers, and by RFC 2136':
    'external-dns는 많은 제공자에, 그리고 RFC 2136으로 레코드를 씀',
  'Give each cluster its own owner id and zone filter, so none deletes the records of another':
    '클러스터마다 고유한 소유자 ID와 존 필터를 주어 서로의 레코드를 지우지 못하게 할 것',
  'One wildcard record': '와일드카드 레코드 하나',
  'one name per gateway, set once by hand':
    '게이트웨이별 이름 하나를 손으로 한 번 설정함',
  'each site has one gateway and one name':
    '사이트마다 게이트웨이 하나와 이름 하나가 있음',
  'failover between regions needs records that change':
    '리전 간 페일오버에는 바뀌는 레코드가 필요함',
  'teams want names of their own': '팀이 자기 이름을 원함',
  'RFC 4592 describes wildcards in DNS': 'RFC 4592는 DNS의 와일드카드를 설명함',
  'All services share one zone and one certificate':
    '모든 서비스가 존 하나와 인증서 하나를 함께 씀',
  'Records by ticket': '티켓으로 만드는 레코드',
  'the DNS team keeps control of every name':
    'DNS 팀이 모든 이름을 계속 통제함',
  'changes of names are themselves controlled changes':
    '이름 변경도 통제 대상 변경임',
  'NIST SP 800-81 covers secure DNS deployment':
    'NIST SP 800-81은 안전한 DNS 배포를 다룸',
  'A new service waits for the slowest queue':
    '새 서비스가 가장 느린 대기열을 기다리게 됨',
};
