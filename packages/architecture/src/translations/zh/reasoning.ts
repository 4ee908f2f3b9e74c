import type { reasoning as english } from '../en/reasoning';

/** 组成理由、排除原因和敏感性说明的句子。 */
export const reasoning: Record<keyof typeof english, string> = {
  'reason.pinnedSame': '已指定“{option}”，与推荐一致：{reason}',
  'reason.pinnedInstead':
    '已指定“{option}”（{score} 分），而不是推荐的“{recommended}”（{recommendedScore} 分）：{reason}',
  'reason.summary': '推荐“{option}”：{summary}',
  'reason.for': '对本平台有利的是：{reasons}',
  'reason.against': '不利的是：{reasons}',
  'reason.score': '它的得分为 {score}，“{rival}”为 {rivalScore}',
  'reason.scoreAhead':
    '它的得分为 {score}，“{rival}”为 {rivalScore}，领先之处在于{criteria}',
  'reason.criterion': '{criterion}（权重 {weight}）',
  'reason.excluded': '排除“{option}”：{because}',
  'exclusion.stranded':
    '它使 {decision} 没有任何选项，因为那里只能选择 {options}：{because}',
  'exclusion.inconsistent': '选择它之后，其他决策没有一致的组合',
  'exclusion.deadEnd': '选择它之后，其他决策没有一致的组合（{reasons}）',
  'deadEnd.cannotBe': '{decision} 不能选择 {option}：{because}',
  'deadEnd.canOnlyBe': '{decision} 只能选择 {options}，原因是：{because}',
  'sensitivity.flips':
    '如果{requirement}从“{from}”变为“{to}”，则会改选“{option}”',
  'sensitivity.stable':
    '试过 {tried} 种只改变一个答案或一个权重的情况，都不会改变它',
  'neighbour.noWorkload': '没有{kind}',
  'neighbour.oneWorkload': '一个{kind}',
  'neighbour.sameWorkloads': '目前数量的工作负载',
  'neighbour.moreWorkloads': '目前数量的 {factor} 倍',
  'neighbour.weight': '{criterion}权重 {weight}',
  'list.and': '{left}和{right}',
  'list.or': '{left} 或 {right}',
};
