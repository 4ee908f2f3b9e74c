import type { Phrases } from '../../Phrases';

/** 정책 엔진 */
export const policyEngine: Phrases = {
  'Policy engine': '정책 엔진',
  'Which engine admits or refuses objects?':
    '어떤 엔진이 오브젝트를 허용하거나 거부하는가?',
  ValidatingAdmissionPolicy: 'ValidatingAdmissionPolicy',
  'CEL inside the API server: no webhook to fail, nothing to run':
    'API 서버 안의 CEL: 실패할 웹훅도 운영할 것도 없음',
  'reports of existing objects and signature checks need more than admission':
    '기존 오브젝트 보고와 서명 검사에는 어드미션 이상이 필요함',
  'it generates nothing for a new namespace, and reports nothing to its team':
    '새 네임스페이스에 아무것도 생성하지 않고, 그 팀에 아무것도 보고하지 않음',
  'nothing has to run at the sites': '사이트에 운영할 것이 없음',
  'ValidatingAdmissionPolicy is stable since Kubernetes 1.30':
    'ValidatingAdmissionPolicy는 Kubernetes 1.30부터 안정 기능임',
  'No background scan: what was there before stays unseen until the checks run over it':
    '백그라운드 스캔이 없어, 전부터 있던 것은 따로 검사하기 전까지 보이지 않음',
  Kyverno: 'Kyverno',
  'policies as Kubernetes objects that validate, generate, verify signatures and report':
    '검증, 생성, 서명 확인, 보고를 하는 정책을 Kubernetes 오브젝트로 다룸',
  'it gives every new namespace its quota, roles and default deny':
    '새 네임스페이스마다 할당량, 롤, 기본 차단을 줌',
  'Kyverno validates, mutates, generates, verifies images and writes policy reports':
    'Kyverno는 검증하고, 변경하고, 생성하고, 이미지를 확인하고, 정책 보고서를 씀',
  'Run three replicas and exclude kube-system, or a failing webhook stops the cluster':
    '복제본 셋을 두고 kube-system을 제외할 것. 아니면 웹훅 장애가 클러스터를 멈춤',
  'Go from audit to warn to deny, one policy at a time':
    '정책을 하나씩 audit에서 warn, deny로 올릴 것',
  'OPA Gatekeeper': 'OPA Gatekeeper',
  'Rego policies for who already writes Rego elsewhere':
    '다른 곳에서 이미 Rego를 쓰는 이들을 위한 Rego 정책',
  'a large platform team can share Rego with its other gates':
    '큰 플랫폼 팀은 다른 관문과 Rego를 함께 쓸 수 있음',
  'Azure Policy for AKS is built on it':
    'AKS용 Azure Policy가 이를 바탕으로 함',
  'Gatekeeper enforces constraint templates with audit':
    'Gatekeeper는 제약 템플릿을 감사와 함께 강제함',
  'Rego needs tests and a second reader':
    'Rego에는 테스트와 두 번째 검토자가 필요함',
  'Pod Security Admission only': 'Pod Security Admission만',
  'the built-in levels, and nothing else': '내장된 수준만 쓰고 그 밖에는 없음',
  'the few rules a small team needs are built in':
    '작은 팀에 필요한 몇 안 되는 규칙은 내장되어 있음',
  'an audited standard needs rules beyond the pod levels, and a record of them':
    '감사 대상 표준에는 파드 수준을 넘는 규칙과 그 기록이 필요함',
  'strangers need limits on more than pod fields':
    '서로 모르는 이들에게는 파드 필드 이상의 제한이 필요함',
  'Pod Security Admission enforces the standards per namespace':
    'Pod Security Admission은 네임스페이스별로 표준을 강제함',
  'Image registries, labels, ingress hosts stay unchecked at admission':
    '이미지 레지스트리, 레이블, 인그레스 호스트는 어드미션에서 검사되지 않음',
};
