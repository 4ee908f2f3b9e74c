import type { risks as english } from '../en/risks';

/** 플랫폼의 위험과 대응. */
export const risks: Record<keyof typeof english, string> = {
  'risk.full':
    '{cluster} 클러스터는 노드를 최대로 늘려도 앱의 최대 복제본을 모두 담지 못합니다.',
  'risk.full.response':
    '노드 풀의 최대 노드 수를 올리거나, 측정한 뒤 리소스 요청을 낮추세요.',
  'risk.zone':
    '한 영역이 멈추면 {cluster} 클러스터는 앱의 최대 복제본을 모두 담지 못합니다.',
  'risk.zone.response': '영역마다 노드를 더하거나, 줄여도 되는 앱을 정하세요.',
  'risk.large':
    '{cluster} 클러스터에서 다음 앱의 복제본 하나가 어떤 노드보다 큽니다: {apps}.',
  'risk.large.response':
    '더 큰 노드 풀을 더하거나, 일을 더 많은 복제본으로 나누세요.',
  'risk.quota':
    '{cluster} 클러스터에서 {tenant}의 앱은 최대 복제본일 때 {namespace}의 할당량을 넘습니다.',
  'risk.quota.response': '할당량을 올리거나 최대 복제본 수를 낮추세요.',
  'risk.rtoMissed':
    '{environment} 환경의 복구가 요구 사항이 허용하는 시간보다 오래 걸립니다.',
  'risk.rtoUnknown':
    '{environment} 환경이 요구 사항이 허용하는 시간 안에 복구되는지 알 수 없습니다.',
  'risk.rpoMissed':
    '{environment} 환경은 요구 사항이 허용하는 것보다 많은 데이터를 잃을 수 있습니다.',
  'risk.rpoUnknown':
    '{environment} 환경의 데이터 손실이 요구 사항 안에 드는지 알 수 없습니다.',
  'risk.recovery.response':
    '훈련에서 모르는 항목을 재고, 가장 긴 항목을 줄이세요.',
  'risk.ended.response': '지원 중인 버전으로, 마이너 버전 하나씩 올리세요.',
  'severity.high': '높음',
  'severity.medium': '보통',
  'severity.low': '낮음',
  'source.decision': '결정',
  'source.capacity': '용량',
  'source.recovery': '복구',
  'source.versions': '버전',
  'source.checklist': '체크리스트',
  'risk.deviation.engine':
    '{option}(으)로 결정했지만 인텐트는 {engine}(으)로 배포합니다.',
  'risk.deviation.clusters':
    '{option}(으)로 결정했지만 인텐트에는 클러스터가 {count}개 있습니다.',
  'risk.deviation.regions':
    '{option}(으)로 결정했지만 운영은 리전 {count}개에서만 돕니다.',
  'risk.deviation.provider':
    '{option}(으)로 결정했지만 다음 클러스터는 다른 곳에 있습니다: {clusters}.',
  'risk.deviation.response':
    '인텐트를 바꾸거나, 결정을 이유와 함께 고정하세요.',
  'risk.pinned':
    "지정한 '{option}'은(는) 추천한 '{recommended}'보다 {points}점 낮음",
  'risk.pinnedWeak':
    "지정한 '{option}'은(는) 추천한 '{recommended}'보다 {points}점 낮고, 약한 기준은 {criteria}임",
  'risk.pinned.response':
    '다음 아키텍처 검토에서 지정한 이유("{reason}")를 다시 살피세요',
  'risk.close': "'{option}' 선택은 근소한 차이임: {sensitivity}",
  'risk.close.response':
    '이것을 바탕으로 만들기 전에 근거가 된 답을 확인하세요',
  'risk.option.response': '담당자와 다시 살펴볼 날짜를 정하세요',
};
