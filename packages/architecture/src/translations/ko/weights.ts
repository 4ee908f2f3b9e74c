import type { weights as english } from '../en/weights';

/** 기준의 가중치가 보통보다 높거나 낮은 이유. */
export const weights: Record<keyof typeof english, string> = {
  'weighed.explosiveGrowth': '성장이 폭발적임',
  'weighed.steadySize': '규모가 일정함',
  'weighed.severalRegions': '리전이 여럿이거나 사이트가 많음',
  'weighed.fewWorkloads': '워크로드가 적음',
  'weighed.tightBudget': '예산이 빠듯함',
  'weighed.generousBudget': '예산이 넉넉함',
  'weighed.strictStandard': '통제를 실제로 시험하는 표준의 감사를 받음',
  'weighed.standard': '표준 감사를 받음',
  'weighed.hostileTenants': '테넌트가 서로를 믿지 않음',
  'weighed.noStandard': '감사받는 표준이 없고 한 팀만 플랫폼을 씀',
  'weighed.smallTeam': '작은 팀이 전부를 이해해야 함',
  'weighed.largePlatformTeam':
    '여덟 명 이상의 플랫폼 팀은 복잡성을 감당할 수 있음',
  'weighed.littleTime': '가용성 목표 때문에 수작업할 시간이 거의 없음',
  'weighed.fewPlatformEngineers': '많아야 두 사람이 플랫폼을 운영함',
  'weighed.novices': '팀이 Kubernetes를 처음 접함',
  'weighed.experts': '팀이 Kubernetes를 잘 앎',
  'weighed.override': '요구 사항에서 정함',
  'weighed.ordinary': '보통보다 높이거나 낮출 이유가 없음',
};
