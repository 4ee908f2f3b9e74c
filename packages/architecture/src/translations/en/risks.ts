/** Risks of the platform and the response to them. */
export const risks = {
  'risk.full':
    '{cluster} cannot hold all apps at most replicas, even at most nodes.',
  'risk.full.response':
    'Raise the most nodes of a pool, or lower requests after measuring them.',
  'risk.zone':
    '{cluster} cannot hold all apps at most replicas when one zone fails.',
  'risk.zone.response':
    'Add nodes to each zone, or name the apps that may shrink.',
  'risk.large':
    'In {cluster}, one replica of these apps is larger than any node: {apps}.',
  'risk.large.response':
    'Add a pool with larger nodes, or split the work over more replicas.',
  'risk.quota':
    'In {cluster}, the apps of {tenant} ask for more than the quota of {namespace} at most replicas.',
  'risk.quota.response': 'Raise the quota, or lower the most replicas.',
  'risk.rtoMissed':
    'Recovery of {environment} takes longer than the requirements allow.',
  'risk.rtoUnknown':
    'Nobody can say whether {environment} recovers in the time that the requirements allow.',
  'risk.rpoMissed':
    '{environment} can lose more data than the requirements allow.',
  'risk.rpoUnknown':
    'Nobody can say whether {environment} loses no more data than the requirements allow.',
  'risk.recovery.response':
    'Measure the open terms in a drill, and shorten the longest one.',
  'risk.ended.response':
    'Upgrade to a version that gets fixes, one minor version at a time.',
  'severity.high': 'high',
  'severity.medium': 'medium',
  'severity.low': 'low',
  'source.decision': 'decision',
  'source.capacity': 'capacity',
  'source.recovery': 'recovery',
  'source.versions': 'versions',
  'source.checklist': 'checklist',
  'risk.deviation.engine':
    '{option} was decided, but the intent delivers with {engine}.',
  'risk.deviation.clusters':
    '{option} was decided, but the intent has {count} clusters.',
  'risk.deviation.regions':
    '{option} was decided, but production runs in {count} regions.',
  'risk.deviation.provider':
    '{option} was decided, but these clusters are elsewhere: {clusters}.',
  'risk.deviation.response':
    'Change the intent, or pin the decision with its reason.',
  'risk.pinned': '{option} was pinned {points} points behind {recommended}',
  'risk.pinnedWeak':
    '{option} was pinned {points} points behind {recommended}; it is weak in {criteria}',
  'risk.pinned.response':
    'Review the pin\'s reason ("{reason}") at the next architecture review',
  'risk.close': 'The choice of {option} is close: {sensitivity}',
  'risk.close.response':
    'Confirm the answer it depends on before building on it',
  'risk.option.response': 'Name an owner and a date to look at it again',
} as const;
