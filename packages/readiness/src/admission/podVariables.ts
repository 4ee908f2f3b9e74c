/**
 * CEL of an admission policy for `variables`, as the engine computes them: the pod of whatever kind of object.
 * The API server checks a policy against the type of each kind it matches, so what only one kind has is read as `dyn`.
 */
export const POD_VARIABLES: readonly { name: string; expression: string }[] = [
  {
    name: 'podTemplate',
    expression: `object.kind == 'Pod' ? dyn(object) : object.kind == 'CronJob' ? dyn(object).spec.jobTemplate.spec.template : object.kind == 'PodTemplate' ? dyn(object).template : dyn(object).spec.template`,
  },
  { name: 'podSpec', expression: 'variables.podTemplate.spec' },
  {
    name: 'podMetadata',
    expression: 'variables.podTemplate.?metadata.orValue({})',
  },
  {
    name: 'containers',
    expression:
      'variables.podSpec.?initContainers.orValue([]) + variables.podSpec.containers + variables.podSpec.?ephemeralContainers.orValue([])',
  },
  { name: 'appContainers', expression: 'variables.podSpec.containers' },
  { name: 'volumes', expression: 'variables.podSpec.?volumes.orValue([])' },
];
