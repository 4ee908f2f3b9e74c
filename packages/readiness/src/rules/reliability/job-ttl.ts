import { objectRule } from '../../rule/Rule';

/** Rule `job-ttl`. */
export const jobTtl = objectRule({
  id: 'job-ttl',
  category: 'reliability',
  title: 'The finished Job stays for ever',
  severity: 'low',
  why: 'Finished jobs and their pods pile up in the API server.',
  fix: 'Set ttlSecondsAfterFinished.',
  match: ['batch/Job'],
  target: 'object',
  when: "!object.metadata.?ownerReferences.orValue([]).exists(owner, owner.kind == 'CronJob')",
  expression: 'object.?spec.?ttlSecondsAfterFinished.hasValue()',
  field: 'spec.ttlSecondsAfterFinished',
  patch: [{ path: 'spec.ttlSecondsAfterFinished', value: 86400 }],
});
