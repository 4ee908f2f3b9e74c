import type { checks as english } from '../en/checks';

/** 운영 체크리스트 항목의 이름, 답, 조치. */
export const checks: Record<keyof typeof english, string> = {
  'point.controlPlane': '고가용성 컨트롤 플레인',
  'point.nodeAutoscaling': '노드 자동 확장',
  'point.disruptionBudgets': '파드 중단 예산(PodDisruptionBudget)',
  'point.resources': '리소스 요청과 제한',
  'point.networkPolicies': '모든 네임스페이스의 NetworkPolicy',
  'point.tls': '모든 인그레스의 TLS',
  'point.access': '최소 권한 RBAC',
  'point.monitoring': '모니터링과 알림',
  'point.logs': '중앙 로그와 감사 로그',
  'point.backup': '백업과 검증된 재해 복구',
  'point.upgrades': '문서화된 업그레이드 전략',
  'point.images': '이미지 스캔과 정책 강제',
  'status.pass': '통과',
  'status.fail': '실패',
  'status.unknown': '알 수 없음',
  'status.not-applicable': '해당 없음',
  'check.nothing': '운영 환경에 이 항목의 대상이 없습니다.',
  'check.undecided': '{decision} 결정을 아직 내리지 않았습니다.',
  'check.none': '{decision}: 쓰지 않기로 했습니다.',
  'check.generated': '{option}: 선택했고 생성됩니다.',
  'check.notGenerated': '{option}: 선택했지만 이 저장소가 생성하지 않습니다.',
  'check.eks':
    'EKS가 {cluster} 클러스터의 컨트롤 플레인을 여러 영역에서 운영합니다.',
  'check.aksFree':
    '{cluster} 클러스터는 서비스 수준이 없는 AKS 무료 티어를 씁니다.',
  'check.noMembers': '{cluster} 클러스터의 컨트롤 플레인 구성원 수가 없습니다.',
  'check.fewMembers':
    '{cluster} 클러스터의 컨트롤 플레인 구성원이 {members}개입니다. 3개가 필요합니다.',
  'check.noZones':
    '{cluster} 클러스터의 컨트롤 플레인이 놓인 영역 수가 없습니다.',
  'check.oneZone': '{cluster} 클러스터의 컨트롤 플레인이 한 영역에만 있습니다.',
  'check.haControlPlane':
    '{cluster} 클러스터의 컨트롤 플레인이 {zones}개 영역에 퍼져 있습니다.',
  'check.autoscaledPool':
    '{cluster} 클러스터의 노드 풀이 부하에 따라 늘고 줄어듭니다.',
  'check.fixedPools': '{cluster} 클러스터의 모든 노드 풀이 고정 크기입니다.',
  'check.spareByHand': '{cluster} 클러스터는 여유 노드를 사람이 관리합니다.',
  'check.skew':
    '{cluster} 클러스터의 {pool} 풀은 kubelet {kubelet}이고, API 서버 {version}과 함께 쓸 수 있는 버전 차이를 벗어났습니다.',
  'check.ended':
    '{cluster} 클러스터의 Kubernetes {version}은(는) {date}에 이미 지원이 끝났습니다.',
  'check.supported':
    '{cluster} 클러스터의 Kubernetes {version}은(는) {date}에 지원 중이고, 업그레이드 문서가 생성됩니다.',
  'check.noData': '백업할 데이터가 없습니다.',
  'check.noDrill': '백업 일정은 있지만 복원을 해 본 적이 없습니다.',
  'check.noBackupRegion': '백업이 놓인 리전이 없습니다.',
  'check.sameRegion':
    '백업이 {region}에 있고 {cluster} 클러스터도 같은 리전에 있습니다.',
  'check.drilled': '백업은 {region}에 보관하고, {date}에 복원을 시험했습니다.',
  'check.singleReplica':
    '{app}은(는) {environment}에서 복제본이 하나입니다. 노드를 비우면 멈춥니다.',
  'check.budget':
    '{app}은(는) 복제본 하나를 잃어도 되고, 중단 예산이 생성됩니다.',
  'check.noApps': '인텐트에 앱이 없습니다.',
  'check.resources': '앱 {count}개 모두 리소스 요청과 메모리 제한이 있습니다.',
  'check.noTenants': '인텐트에 테넌트가 없습니다.',
  'check.networkPolicies':
    '테넌트 네임스페이스 {count}개가 모두 기본 차단이고, 앱마다 필요한 것만 엽니다.',
  'check.noIngress': '밖에서 접근할 수 있는 앱이 없습니다.',
  'check.tls': '밖에 여는 앱 {count}개 모두 TLS로 서비스합니다.',
  'check.access':
    '테넌트 {count}곳의 소유자는 자기 네임스페이스만 보고, 변경은 Git으로 합니다.',
  'fix.controlPlane':
    '장애 도메인 세 곳에 구성원 세 개를 두거나, 서비스 수준이 있는 관리형 서비스를 쓰세요.',
  'fix.nodeAutoscaling': '노드 풀 하나 이상을 자동 확장에 맡기세요.',
  'fix.disruptionBudgets': '운영 환경에서 앱 복제본을 두 개 이상 두세요.',
  'fix.resources': '모든 앱에 리소스 요청과 메모리 제한을 주세요.',
  'fix.networkPolicies': '모든 네임스페이스에 기본 차단 정책을 두세요.',
  'fix.tls': '모든 인그레스에 인증서를 두세요.',
  'fix.access': '역할은 자기 네임스페이스의 그룹에만 연결하세요.',
  'fix.monitoring': '메트릭과 알림 받을 사람을 정하고 설치하세요.',
  'fix.logs': '로그와 감사 기록을 보낼 곳을 정하고 클러스터 밖에 보관하세요.',
  'fix.backup': '백업을 다른 리전에 두고 분기마다 복원을 시험하세요.',
  'fix.upgrades': '업그레이드 문서에 따라 올리세요.',
  'fix.images':
    '모든 이미지를 스캔하고, 스캔하지 않은 것은 승인 단계에서 막으세요.',
};
