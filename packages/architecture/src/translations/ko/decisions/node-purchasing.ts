import type { Phrases } from '../../Phrases';

/** 노드 구매 */
export const nodePurchasing: Phrases = {
  'Node purchasing': '노드 구매',
  'On demand, committed, spot, or own hardware?':
    '온디맨드, 약정, 스팟, 자체 하드웨어 중 무엇인가?',
  'On demand': '온디맨드',
  'no commitment and no interruption': '약정도 중단도 없음',
  'nearly all machines stand at the sites and are bought':
    '거의 모든 머신이 사이트에 있고 구매한 것임',
  'nothing is bought from a cloud': '클라우드에서 사는 것이 없음',
  'the machines are owned': '머신을 소유하고 있음',
  'On-Demand capacity is billed by the second without commitment':
    '온디맨드 용량은 약정 없이 초 단위로 과금됨',
  'Look again at commitments after three months of stable use':
    '석 달 동안 사용량이 안정되면 약정을 다시 검토할 것',
  'Commitments for the base, on demand above': '기본은 약정, 그 위는 온디맨드',
  'steady use is discounted and peaks stay flexible':
    '꾸준한 사용은 할인받고 피크는 유연하게 유지함',
  'what will be needed next year is unknown':
    '내년에 무엇이 필요할지 알 수 없음',
  'use is steady enough to commit to': '사용량이 약정할 만큼 꾸준함',
  'somebody has to watch coverage and expiry':
    '누군가는 약정 적용률과 만료를 지켜보아야 함',
  'The FinOps rate-optimisation capability covers commitment discounts':
    'FinOps의 요율 최적화 역량은 약정 할인을 다룸',
  'Commit to the lowest week of the last quarter, not to the average':
    '평균이 아니라 지난 분기의 가장 낮은 주에 맞춰 약정할 것',
  'Spot for what may be interrupted': '중단해도 되는 것은 스팟',
  'stateless and batch work takes spot, voting members and the platform stay on demand':
    '상태 비저장과 배치 작업은 스팟을, 투표하는 구성원과 플랫폼은 온디맨드를 씀',
  'a good part of the work survives losing its node':
    '작업의 상당 부분이 노드를 잃어도 괜찮음',
  'little of the work survives losing its node':
    '노드를 잃어도 괜찮은 작업이 적음',
  'a wave of interruptions is one more thing the target has to absorb':
    '한꺼번에 몰려오는 중단까지 이 목표가 감당해야 함',
  'Fargate Spot is not offered for EKS': 'Fargate Spot은 EKS에 제공되지 않음',
  'Spot instances can be reclaimed with a two-minute notice':
    '스팟 인스턴스는 2분 전 통지 후 회수될 수 있음',
  'Taint spot pools; only workloads with a toleration, a disruption budget and short shutdown go there':
    '스팟 풀에 테인트를 걸 것. 톨러레이션, 중단 예산, 짧은 종료 시간을 갖춘 워크로드만 올림',
  'Stateful quorum stays on demand, spread over zones':
    '상태 저장 쿼럼은 온디맨드로 두고 영역에 나눌 것',
  'Spot capacity may vanish in all zones at once; work on it must tolerate waiting':
    '스팟 용량은 모든 영역에서 한꺼번에 사라질 수 있으므로, 그 위의 작업은 기다릴 수 있어야 함',
  'Spot for nearly everything': '거의 모든 것에 스팟',
  'the cheapest compute there is, for work that can always be repeated':
    '언제든 반복할 수 있는 작업을 위한 가장 저렴한 컴퓨팅',
  'the work does not survive losing its node': '작업이 노드 손실을 견디지 못함',
  'voting members on spot lose their majority in one wave of interruptions':
    '스팟에 있는 투표 구성원은 한 번에 몰려온 중단으로 과반을 잃음',
  'spot capacity can vanish for longer than the target allows':
    '스팟 용량이 목표가 허용하는 시간보다 오래 사라질 수 있음',
  'a database with voting replicas needs nodes that stay':
    '투표하는 복제본이 있는 데이터베이스에는 사라지지 않는 노드가 필요함',
  'brokers with voting controllers need nodes that stay':
    '투표하는 컨트롤러가 있는 브로커에는 사라지지 않는 노드가 필요함',
  'Allow many instance types and an on-demand fallback':
    '여러 인스턴스 유형과 온디맨드 대체를 허용할 것',
  'Own hardware': '자체 하드웨어',
  'capacity is an investment, and its unit cost falls with use':
    '용량이 투자이며, 쓸수록 단위 비용이 내려감',
  'there are no own premises': '자체 시설이 없음',
  'the machines are rented from a cloud': '머신을 클라우드에서 빌림',
  'Planning own capacity is a FinOps scope beside cloud':
    '자체 용량 계획은 클라우드와 나란한 FinOps의 범위임',
  'Order lead time belongs in the capacity alert':
    '발주 납기를 용량 알림에 반영할 것',
};
