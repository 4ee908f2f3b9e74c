import type { Phrases } from '../Phrases';

/** 가격표의 설명. */
export const prices: Phrases = {
  'The version is in extended support; an upgrade brings it back to 0.10 USD an hour.':
    '이 버전은 연장 지원 중입니다. 업그레이드하면 시간당 0.10 USD로 돌아갑니다.',
  'Without a service level agreement.': '서비스 수준 계약이 없습니다.',
  'A credit of 74.40 USD a month for each billing account, for zonal and Autopilot clusters, is not taken off.':
    '결제 계정마다 영역 클러스터와 Autopilot 클러스터에 주는 월 74.40 USD 크레딧은 빼지 않았습니다.',
};
