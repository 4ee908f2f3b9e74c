/** The sentences that reasons, exclusions and sensitivities are composed of. */
export const reasoning = {
  'reason.pinnedSame':
    'Pinned to {option}, which is also the recommendation: {reason}',
  'reason.pinnedInstead':
    'Pinned to {option} ({score}) instead of the recommended {recommended} ({recommendedScore}): {reason}',
  'reason.summary': '{option}: {summary}',
  'reason.for': 'Here it counts that {reasons}',
  'reason.against': 'Against it: {reasons}',
  'reason.score': 'It scores {score} against {rivalScore} for {rival}',
  'reason.scoreAhead':
    'It scores {score} against {rivalScore} for {rival}, ahead in {criteria}',
  'reason.criterion': '{criterion} (weight {weight})',
  'reason.excluded': '{option} is excluded: {because}',
  'exclusion.stranded':
    'it leaves no option for {decision}, where only {options} can be taken: {because}',
  'exclusion.inconsistent':
    'no consistent set of the other decisions is left with it',
  'exclusion.deadEnd':
    'no consistent set of the other decisions is left with it ({reasons})',
  'deadEnd.cannotBe': '{decision} cannot be {option}: {because}',
  'deadEnd.canOnlyBe': '{decision} can only be {options}, and {because}',
  'sensitivity.flips':
    '{requirement} from {from} to {to} would make it {option}',
  'sensitivity.stable':
    'none of {tried} single changes of an answer or a weight turns it',
  'neighbour.noWorkload': 'no {kind}',
  'neighbour.oneWorkload': 'one {kind}',
  'neighbour.sameWorkloads': 'this many workloads',
  'neighbour.moreWorkloads': '{factor} times as many',
  'neighbour.weight': '{criterion} {weight}',
  'list.and': '{left} and {right}',
  'list.or': '{left} or {right}',
} as const;
