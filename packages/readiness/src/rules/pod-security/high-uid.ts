import { objectRule } from '../../rule/Rule';

/** Rule `high-uid`. */
export const highUid = objectRule({
  id: 'high-uid',
  category: 'pod-security',
  title: 'The user id of the container may be one of the node',
  severity: 'low',
  why: "A low user id is often a user of the node too, with that user's files after a breakout.",
  fix: 'Set runAsUser to an id of 10000 or more.',
  match: 'pods',
  target: 'container',
  parameters: {
    lowest: { default: 10000n, description: 'The lowest user id that passes.' },
  },
  when: 'container.?securityContext.?runAsUser.hasValue() || variables.podSpec.?securityContext.?runAsUser.hasValue()',
  expression:
    'container.?securityContext.?runAsUser.orValue(variables.podSpec.?securityContext.?runAsUser.orValue(0)) >= params.lowest',
  field: 'securityContext.runAsUser',
});
