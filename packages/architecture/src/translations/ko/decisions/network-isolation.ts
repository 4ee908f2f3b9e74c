import type { Phrases } from '../../Phrases';

/** 네트워크 격리 */
export const networkIsolation: Phrases = {
  'Network isolation': '네트워크 격리',
  'What may pods reach by default?': '파드가 기본으로 어디까지 닿을 수 있는가?',
  'Open inside the cluster': '클러스터 안은 개방',
  'nothing to write, and nothing in the way of an intruder':
    '작성할 것도 없고, 침입자를 막는 것도 없음',
  'one flaw in a public service would reach everything':
    '공개 서비스의 결함 하나로 모든 것에 닿게 됨',
  'network segmentation is a control of every audited standard here':
    '네트워크 분리는 여기에 적용되는 모든 감사 표준의 통제 항목임',
  'strangers must not reach each other':
    '서로 모르는 이들이 서로 닿아서는 안 됨',
  'many teams must not be able to reach each other by accident':
    '많은 팀이 실수로라도 서로 닿을 수 없어야 함',
  'Pods are non-isolated by default': '파드는 기본으로 격리되지 않음',
  'A break-in at one service reaches all of them':
    '서비스 하나가 뚫리면 모두에 닿음',
  'Nothing slows lateral movement inside the cluster':
    '클러스터 안의 측면 이동을 늦추는 것이 없음',
  'Default deny with allowed flows': '기본 차단과 허용된 흐름',
  'every namespace starts closed and names what it needs':
    '모든 네임스페이스가 닫힌 채 시작하고 필요한 것을 적음',
  'the network policy agent of EKS does not cover Fargate':
    'EKS의 네트워크 정책 에이전트는 Fargate를 다루지 않음',
  'Network policies of the VPC CNI apply to Linux EC2 nodes, not to Fargate':
    'VPC CNI의 네트워크 정책은 Linux EC2 노드에 적용되고 Fargate에는 적용되지 않음',
  'A default-deny policy isolates all pods of a namespace':
    '기본 차단 정책은 네임스페이스의 모든 파드를 격리함',
  'DNS has to be allowed first, or everything fails at once':
    'DNS부터 허용해야 함. 아니면 모든 것이 한꺼번에 실패함',
  'The generated service brings its own allow rules':
    '생성된 서비스는 자기 허용 규칙을 함께 가짐',
  'Default deny with DNS and HTTP rules': '기본 차단과 DNS 및 HTTP 규칙',
  'egress is allowed by name and ingress by path':
    '이그레스는 이름으로, 인그레스는 경로로 허용함',
  'egress by name is what keeps regulated data from leaving':
    '이름 기반 이그레스가 규제 데이터의 유출을 막음',
  'every new path is a policy change': '새 경로마다 정책을 바꿔야 함',
  'rules by DNS name and HTTP path need Cilium':
    'DNS 이름과 HTTP 경로 기반 규칙에는 Cilium이 필요함',
  'Cilium policies match HTTP paths and DNS names':
    'Cilium 정책은 HTTP 경로와 DNS 이름을 판별함',
  'An L7 rule puts a proxy into the path; measure the latency':
    'L7 규칙은 경로에 프록시를 넣으므로 지연 시간을 잴 것',
};
