import type { reasoning as english } from '../en/reasoning';

/** 이유, 제외, 민감도를 이루는 문장. */
export const reasoning: Record<keyof typeof english, string> = {
  'reason.pinnedSame': "'{option}'(으)로 지정했고 추천과 같음: {reason}",
  'reason.pinnedInstead':
    "추천한 '{recommended}'({recommendedScore}점) 대신 '{option}'({score}점)(으)로 지정함: {reason}",
  'reason.summary': "'{option}' 추천: {summary}",
  'reason.for': '이 플랫폼에서 유리한 점: {reasons}',
  'reason.against': '불리한 점: {reasons}',
  'reason.score': "점수는 {score}이고 '{rival}'은(는) {rivalScore}임",
  'reason.scoreAhead':
    "점수는 {score}이고 '{rival}'은(는) {rivalScore}이며, 앞서는 기준은 {criteria}임",
  'reason.criterion': '{criterion}(가중치 {weight})',
  'reason.excluded': "'{option}' 제외: {because}",
  'exclusion.stranded':
    '{options}만 고를 수 있는 {decision}에 남는 선택지가 없음: {because}',
  'exclusion.inconsistent': '이것을 고르면 다른 결정을 모순 없이 고를 수 없음',
  'exclusion.deadEnd':
    '이것을 고르면 다른 결정을 모순 없이 고를 수 없음({reasons})',
  'deadEnd.cannotBe': '{decision}에서 {option}을(를) 고를 수 없음: {because}',
  'deadEnd.canOnlyBe':
    '{decision}에서는 {options}만 고를 수 있는데, 그 이유는 다음과 같음: {because}',
  'sensitivity.flips':
    "{requirement} 항목이 '{from}'에서 '{to}'(으)로 바뀌면 '{option}'(으)로 바뀜",
  'sensitivity.stable':
    '답이나 가중치를 하나만 바꾸는 {tried}가지 경우 모두 결과가 그대로임',
  'neighbour.noWorkload': '{kind} 없음',
  'neighbour.oneWorkload': '{kind} 하나',
  'neighbour.sameWorkloads': '지금만큼의 워크로드',
  'neighbour.moreWorkloads': '지금의 {factor}배',
  'neighbour.weight': '{criterion} 가중치 {weight}',
  'list.and': '{left} 및 {right}',
  'list.or': '{left} 또는 {right}',
};
