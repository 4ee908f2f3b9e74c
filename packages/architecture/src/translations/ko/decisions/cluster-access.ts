import type { Phrases } from '../../Phrases';

/** 사람의 접근 */
export const clusterAccess: Phrases = {
  'Access of people': '사람의 접근',
  'How do people get into clusters, and how far?':
    '사람이 클러스터에 어떻게, 어디까지 접근하는가?',
  'Company login and groups': '회사 로그인과 그룹',
  'OIDC groups are bound to few roles by persona; nobody holds a certificate':
    'OIDC 그룹을 역할별 소수의 롤에 바인딩하고, 아무도 인증서를 갖지 않음',
  'The API server authenticates OIDC tokens and maps groups':
    'API 서버는 OIDC 토큰을 인증하고 그룹을 매핑함',
  'Leaving the company ends access the same day': '퇴사하면 그날 접근이 끊김',
  'A sealed break-glass account is tested twice a year':
    '봉인한 비상 계정을 1년에 두 번 시험할 것',
  'Access for a time, with approval and a recording':
    '승인과 기록을 거친 한시적 접근',
  'nobody has standing access to production; sessions are approved and recorded':
    '운영에 상시 접근하는 사람이 없고, 세션은 승인을 받아 기록됨',
  'auditors ask who was in production, when and why':
    '감사인이 누가, 언제, 왜 운영에 들어갔는지 물음',
  'the approver is the person who asks': '승인하는 사람이 곧 요청하는 사람임',
  'NIST SP 800-53 AC-6 asks for least privilege':
    'NIST SP 800-53 AC-6은 최소 권한을 요구함',
  'The gateway for it must work on the worst day':
    '접근 게이트웨이는 최악의 날에도 동작해야 함',
  'Identities of the provider': '제공자의 아이덴티티',
  'the roles of the cloud account open the cluster':
    '클라우드 계정의 역할로 클러스터에 들어감',
  'each location would have its own': '위치마다 제각기 다른 것을 갖게 됨',
  'Cloud identity is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 아이덴티티는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "Cloud identity is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 아이덴티티는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'only managed clusters accept identities of the cloud':
    '관리형 클러스터만 클라우드 아이덴티티를 받아들임',
  'EKS access entries bind IAM principals to Kubernetes permissions':
    'EKS 액세스 항목은 IAM 주체를 Kubernetes 권한에 연결함',
  'Federate the company login into the cloud, so there is still one place to remove somebody':
    '회사 로그인을 클라우드에 연동해 사람을 빼는 곳을 하나로 유지할 것',
  'Client certificates': '클라이언트 인증서',
  'the file the installer made': '설치 프로그램이 만든 파일',
  'a client certificate cannot be revoked and is not a person':
    '클라이언트 인증서는 폐기할 수 없고, 사람을 나타내지도 않음',
  'several teams cannot share an administrator file':
    '여러 팀이 관리자 파일 하나를 함께 쓸 수 없음',
  'Kubernetes advises against client certificates for users: they cannot be revoked':
    'Kubernetes는 폐기할 수 없다는 이유로 사용자용 클라이언트 인증서를 권하지 않음',
  'Whoever has the file is administrator until it expires':
    '파일을 가진 사람은 만료될 때까지 관리자임',
  'A copied administrator file cannot be revoked':
    '복사된 관리자 파일은 폐기할 수 없음',
};
