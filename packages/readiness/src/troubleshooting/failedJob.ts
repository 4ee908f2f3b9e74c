import { textAt } from '../objects/fieldValue';
import { conditionOf } from './podFacts';
import type { Symptom } from './Symptom';

/** A Job that gave up. */
export const failedJob: Symptom = {
  id: 'failed-job',
  title: 'Job failed',
  reads: ['batch/Job'],
  rules: [
    'job-deadline',
    'job-ttl',
    'cron-job-concurrency',
    'cron-job-deadline',
  ],
  causes: [
    {
      id: 'backoff',
      title: 'Its pods failed as often as it may try',
      confirm: [
        'kubectl describe job {name} -n {namespace}',
        'kubectl logs job/{name} -n {namespace} --all-containers',
      ],
      solution:
        'Correct what the log says and run it again; make the work safe to repeat.',
    },
    {
      id: 'deadline',
      title: 'It took longer than its deadline',
      confirm: ['kubectl get job {name} -n {namespace} -o yaml'],
      solution: 'Give it more time or resources, or split the work.',
    },
  ],
  links: ['https://kubernetes.io/docs/concepts/workloads/controllers/job/'],
  detect: ({ index }) =>
    index.ofKind('batch/Job').flatMap(object => {
      const failed = conditionOf(object, 'Failed');
      if (textAt(failed, 'status') !== 'True') return [];
      const reason = textAt(failed, 'reason');
      return [
        {
          object,
          message: textAt(failed, 'message') ?? reason ?? 'it failed',
          causes: [reason === 'DeadlineExceeded' ? 'deadline' : 'backoff'],
        },
      ];
    }),
};
