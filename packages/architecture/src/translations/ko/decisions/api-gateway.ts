import type { Phrases } from '../../Phrases';

/** API 게이트웨이 */
export const apiGateway: Phrases = {
  'API gateway': 'API 게이트웨이',
  'Where are tokens, quotas and API keys checked?':
    '토큰, 할당량, API 키를 어디에서 검사하는가?',
  'No API gateway': 'API 게이트웨이 없음',
  'services check their own tokens behind the ingress':
    '서비스가 인그레스 뒤에서 토큰을 직접 검사함',
  'many public services would each write their own limits':
    '공개 서비스가 많아 제한을 저마다 따로 만들게 됨',
  'calls to models cost money, so somebody has to count them':
    '모델 호출에는 비용이 들므로 누군가는 호출 수를 세어야 함',
  'OWASP lists unrestricted resource consumption among the API risks':
    'OWASP는 제한 없는 자원 소비를 API 위험으로 꼽음',
  'A shared library checks tokens, and every service must use it':
    '공유 라이브러리로 토큰을 검사하고, 모든 서비스가 이를 써야 함',
  'Policies of the gateway': '게이트웨이의 정책',
  'JWT, OIDC and rate limits attached to routes, without another product':
    '별도 제품 없이 JWT, OIDC, 요청 속도 제한을 라우트에 붙임',
  'this ingress has no token and rate policies to attach':
    '이 인그레스에는 붙일 수 있는 토큰 및 속도 정책이 없음',
  'Envoy Gateway attaches SecurityPolicy and BackendTrafficPolicy to routes':
    'Envoy Gateway는 SecurityPolicy와 BackendTrafficPolicy를 라우트에 붙임',
  'Global limits need a small Redis-compatible store':
    '전역 제한에는 작은 Redis 호환 저장소가 필요함',
  'consumers, keys, quotas and a plug-in for most needs, on own clusters':
    '자체 클러스터에서 소비자, 키, 할당량을 관리하고 웬만한 요구에는 플러그인이 있음',
  'APIs of many teams are a product with consumers':
    '여러 팀의 API가 소비자를 둔 제품임',
  'Kong Gateway manages consumers, authentication and rate limits':
    'Kong Gateway는 소비자, 인증, 요청 속도 제한을 관리함',
  'Run it without a database, configured from Git':
    '데이터베이스 없이 Git의 설정으로 실행할 것',
  'The API gateway of the provider': '제공자의 API 게이트웨이',
  'API Gateway, API Management or Apigee: consumers and quotas as a service':
    'API Gateway, API Management 또는 Apigee: 소비자와 할당량을 서비스로 제공함',
  'leaving means moving every consumer’s key':
    '떠나려면 모든 소비자의 키를 옮겨야 함',
  'there is nobody outside to manage': '관리할 외부 소비자가 없음',
  'A managed API gateway is a service of a cloud provider, and no cloud is among the locations':
    '관리형 API 게이트웨이는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A managed API gateway is reached over the provider's API, which an air-gapped cluster cannot":
    '관리형 API 게이트웨이는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'Amazon API Gateway publishes, throttles and secures APIs':
    'Amazon API Gateway는 API를 게시하고, 조절하고, 보호함',
  'It bills by request; estimate the busiest month':
    '요청 수로 과금하므로 가장 바쁜 달을 추정할 것',
};
