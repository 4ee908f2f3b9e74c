import type { Phrases } from '../../Phrases';

/** 서비스 수준 목표 */
export const serviceLevelObjectives: Phrases = {
  'Service level objectives': '서비스 수준 목표',
  'Do objectives and burn rates decide what wakes somebody?':
    '사람을 깨우는 기준이 목표와 소진율인가?',
  'Generated objectives with burn-rate alerts': '생성된 목표와 소진율 알림',
  'each service states its objective, and rules for several windows are generated from it':
    '서비스마다 목표를 적으면 그것으로 여러 구간의 규칙을 생성함',
  'a target with nines has to be measured as users feel it':
    '9의 개수로 말하는 목표는 사용자가 느끼는 대로 재야 함',
  'Alert on burn rate over several windows': '여러 구간의 소진율로 알림을 보냄',
  'Agree on what happens when the budget is gone, before it is':
    '오류 예산이 바닥나기 전에, 바닥나면 어떻게 할지 합의할 것',
  'Thresholds on symptoms': '증상에 대한 임계값',
  'a few rules on errors, latency and saturation':
    '오류, 지연 시간, 포화도에 대한 몇 가지 규칙',
  'thresholds of many services are guessed and never reviewed':
    '많은 서비스의 임계값은 어림으로 정해지고 다시 검토되지 않음',
  'nobody is woken, so precision matters less':
    '깨울 사람이 없으므로 정밀도가 덜 중요함',
  'The four golden signals are latency, traffic, errors and saturation':
    '네 가지 골든 시그널은 지연 시간, 트래픽, 오류, 포화도임',
  'Review each alert that woke somebody for nothing':
    '헛되이 사람을 깨운 알림을 하나하나 검토할 것',
  'Objectives in the observability product': '관측성 제품의 목표',
  'the vendor’s own objects for objectives and budgets':
    '벤더 자체 오브젝트로 목표와 예산을 다룸',
  'objectives do not move with you': '떠날 때 목표를 옮길 수 없음',
  'there is no product that offers them': '이를 제공하는 제품이 없음',
  'Google Cloud Monitoring has service level objectives':
    'Google Cloud Monitoring에는 서비스 수준 목표가 있음',
  'Keep the definitions in Git through the vendor’s API':
    '정의를 Git에 두고 벤더의 API로 반영할 것',
};
