import type { Phrases } from '../../Phrases';

/** 인증서 */
export const certificates: Phrases = {
  Certificates: '인증서',
  'Who issues and renews certificates?': '누가 인증서를 발급하고 갱신하는가?',
  'cert-manager with ACME': 'cert-manager와 ACME',
  'public certificates issued and renewed without anybody thinking of it':
    '아무도 신경 쓰지 않아도 공개 인증서가 발급되고 갱신됨',
  'names of inner services would appear in public logs':
    '내부 서비스의 이름이 공개 로그에 드러남',
  'a public ACME authority is on the Internet':
    '공개 ACME 인증 기관은 인터넷에 있음',
  'every issued name appears in public transparency logs outside the site':
    '발급한 이름이 모두 사이트 밖의 공개 투명성 로그에 남음',
  'cert-manager supports ACME with HTTP-01 and DNS-01':
    'cert-manager는 HTTP-01과 DNS-01 방식의 ACME를 지원함',
  'Alert two weeks before expiry all the same':
    '그래도 만료 2주 전에 알림을 걸 것',
  'cert-manager with the own authority': 'cert-manager와 자체 인증 기관',
  'the same automation under a private authority: Vault, an enterprise CA or an intermediate of its own':
    '같은 자동화를 사설 인증 기관으로 씀: Vault, 사내 CA 또는 자체 중간 인증서',
  'clients are inside and already trust the own authority':
    '클라이언트가 내부에 있고 이미 자체 인증 기관을 신뢰함',
  'cert-manager issues from Vault and from a CA key pair':
    'cert-manager는 Vault와 CA 키 쌍으로 발급함',
  'trust-manager distributes the root; the root key never enters a cluster':
    'trust-manager가 루트 인증서를 배포하며, 루트 키는 클러스터에 절대 들어가지 않음',
  'Certificates of the provider': '제공자의 인증서',
  'the load balancer holds certificates that the provider renews':
    '로드 밸런서가 제공자가 갱신하는 인증서를 가짐',
  'A managed certificate is a service of a cloud provider, and no cloud is among the locations':
    '관리형 인증서는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A managed certificate is reached over the provider's API, which an air-gapped cluster cannot":
    '관리형 인증서는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'its certificates can only be used on its own load balancers':
    '그 인증서는 제공자의 로드 밸런서에서만 쓸 수 있음',
  'AWS Certificate Manager renews certificates used by its load balancers':
    'AWS Certificate Manager는 자사 로드 밸런서가 쓰는 인증서를 갱신함',
  'TLS ends at the load balancer; the rest of the way needs its own':
    'TLS가 로드 밸런서에서 끝나므로 나머지 구간에는 별도 TLS가 필요함',
};
