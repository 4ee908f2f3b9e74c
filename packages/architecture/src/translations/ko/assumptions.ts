import type { assumptions as english } from '../en/assumptions';

/** 아무도 답하지 않은 항목에 그 답을 쓴 이유. */
export const assumptions: Record<keyof typeof english, string> = {
  'assumed.airGapped': '클러스터가 인터넷과 분리되어 있다고 말한 사람이 없음',
  'assumed.dataResidency': '데이터가 머물러야 할 관할 지역이나 사이트가 없음',
  'assumed.deliveryCadence':
    '따로 말하지 않은 팀은 보통 일주일에 한 번 릴리스함',
  'assumed.existingTools': '정해진 것으로 보는 도구가 없음',
  'assumed.tenantTrust.departments':
    '한 조직의 여러 팀은 서로를 믿지만 서로의 실수까지 믿지는 않음',
  'assumed.tenantTrust.trusted': '팀이 하나면 스스로를 믿음',
  'assumed.saasAllowed.no':
    '망 분리 또는 사이트에 묶인 데이터 때문에 SaaS를 쓸 수 없음',
  'assumed.saasAllowed.yes':
    '텔레메트리를 벤더에게 보내는 것에 반대한 사람이 없음',
  'assumed.edgeSites.some':
    '엣지를 개수 없이 말함. 사이트가 열 곳이면 이미 플릿 관리가 필요함',
  'assumed.edgeSites.none': '위치에 엣지가 없음',
  'assumed.growth': '지금 설계하는 플랫폼은 성장할 것으로 예상함',
  'assumed.mutualTls.preferred':
    '감사를 받는 표준이 있거나 서로 모르는 테넌트가 함께 있으면 워크로드 사이의 암호화가 값어치를 함',
  'assumed.mutualTls.notNeeded': '요구하는 표준이나 테넌트가 없음',
  'assumed.trafficControl.canary':
    '매일 릴리스하는 팀은 먼저 일부 사용자에게 시험하려 함',
  'assumed.trafficControl.basic': '이 릴리스 주기에는 롤링 업데이트로 충분함',
  'assumed.publicTraffic.yes':
    '달리 말하지 않으면 웹과 API 워크로드는 인터넷에 서비스함',
  'assumed.publicTraffic.no': '인터넷에 서비스하는 것이 없음',
  'assumed.interruptible.yes': '워크로드의 30% 이상이 배치 또는 학습 작업임',
  'assumed.interruptible.no': '배치 또는 학습 작업이 워크로드의 30%에 못 미침',
  'assumed.lockIn': '대부분의 조직은 떠날 수 있는 한 벤더가 잘하는 것을 이용함',
  'assumed.hardware.vmware': '기존 도구에 VMware가 있음',
  'assumed.hardware.virtual': '가상 머신이 일반적인 기반임',
  'assumed.vendorSupport.yes':
    '자체 하드웨어에서 감사를 받는 플랫폼에는 패치를 책임질 곳이 필요함',
  'assumed.vendorSupport.no': '지원 계약을 요구한 사람이 없음',
  'assumed.platformEngineers.shared':
    '엔지니어 {engineers}명이 플랫폼 일을 나누어 맡음',
  'assumed.platformEngineers.share':
    '엔지니어 약 {engineers}명마다 플랫폼 엔지니어 한 명',
  'assumed.onCall':
    '가용성 {availability}%를 지킬 수 있는 최소한의 당직 범위임',
  'assumed.rtoMinutes':
    '가용성 {availability}% 목표가 여전히 현실적인 가장 긴 장애 시간임',
  'assumed.rpoMinutes':
    '가용성 {availability}% 목표에서 그 정도 장애에 보통 따르는 데이터 손실임',
};
