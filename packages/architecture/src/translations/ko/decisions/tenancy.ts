import type { Phrases } from '../../Phrases';

/** 테넌시 */
export const tenancy: Phrases = {
  Tenancy: '테넌시',
  'Does a team get a namespace, a virtual cluster or a cluster?':
    '팀이 받는 것은 네임스페이스인가, 가상 클러스터인가, 클러스터인가?',
  Namespaces: '네임스페이스',
  'quota, roles, network policy and pod security draw the line, and nodes are shared':
    '할당량, 롤, 네트워크 정책, 파드 보안으로 선을 긋고 노드는 함께 씀',
  'strangers would share one API server and one kernel':
    '서로 모르는 이들이 API 서버 하나와 커널 하나를 함께 쓰게 됨',
  'Namespaces with quotas and policies suit tenants that trust each other':
    '할당량과 정책을 갖춘 네임스페이스는 서로 신뢰하는 테넌트에 알맞음',
  'Cluster-scoped objects (CRDs, webhooks) stay with the platform team':
    '클러스터 범위 오브젝트(CRD, 웹훅)는 플랫폼 팀에 남음',
  'Every namespace is born with quota, limits and default deny':
    '모든 네임스페이스가 할당량, 제한, 기본 차단과 함께 만들어짐',
  'Virtual clusters': '가상 클러스터',
  'each tenant has an API server of its own on shared nodes':
    '테넌트마다 공유 노드 위에 자체 API 서버를 가짐',
  'a tenant can be administrator of its own API server and of nothing else':
    '테넌트가 자기 API 서버만의 관리자가 될 수 있음',
  'there are not enough tenants for it': '그만한 테넌트가 없음',
  'small sites have no room for further API servers':
    '작은 사이트에는 API 서버를 더 둘 자리가 없음',
  'vCluster runs a virtual control plane in a namespace':
    'vCluster는 네임스페이스 안에 가상 컨트롤 플레인을 실행함',
  'Nodes and kernel are still shared: add sandboxed runtimes for hostile code':
    '노드와 커널은 여전히 함께 쓰므로 적대적인 코드에는 샌드박스 런타임을 더할 것',
  'A cluster per tenant': '테넌트별 클러스터',
  'the strongest line: own control plane, own nodes, own upgrade date':
    '가장 강한 경계: 자체 컨트롤 플레인, 자체 노드, 자체 업그레이드 날짜',
  'strangers must share neither API server nor kernel':
    '서로 모르는 이들이 API 서버도 커널도 함께 써서는 안 됨',
  'a cluster for each of many teams is a fleet of its own':
    '많은 팀마다 클러스터를 두면 그 자체가 플릿임',
  'there is only one cluster': '클러스터가 하나뿐임',
  'A cluster per tenant is the strongest isolation and the most overhead':
    '테넌트별 클러스터는 격리가 가장 강하고 부담이 가장 큼',
  'Only worth it with Cluster API or its like, and with an owner for the fleet':
    'Cluster API 같은 도구와 플릿의 소유자가 있을 때만 가치가 있음',
};
