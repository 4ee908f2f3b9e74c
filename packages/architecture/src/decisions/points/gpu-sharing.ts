import {
  cite,
  decisionPoint,
  forbids,
  needs,
  needsDaemonSets,
  when,
} from '../define';

/** How GPUs are divided between pods. @public */
export const gpuSharing = decisionPoint({
  id: 'gpu-sharing',
  title: 'GPU sharing',
  question: 'Does a pod get a whole GPU, a slice in time, or a partition?',
  after: ['node-strategy'],
  options: [
    {
      id: 'no-gpu',
      title: 'No GPU',
      summary: 'no workload asks for one',
      scores: [5, 5, 5, 5, 5, 5],
      generatesNothing: true,
      constraints: [
        forbids(['workloads'], p => p.gpu, 'a workload needs a GPU'),
      ],
      evidence: [
        cite(
          'GPUs are scheduled as extended resources only where a device plugin runs',
          'https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/',
        ),
      ],
      consequences: ['A GPU pool can be added later without touching the rest'],
    },
    {
      id: 'whole-gpu',
      title: 'A whole GPU per pod',
      summary: 'full speed and full isolation; idle time is paid for',
      scores: [3, 2, 5, 5, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.training,
          { scalability: 1, cost: 1 },
          'training fills a GPU for hours',
        ),
      ],
      constraints: [
        needs(['workloads'], p => p.gpu, 'no workload needs a GPU'),
      ],
      conflicts: [needsDaemonSets('The NVIDIA device plugin')],
      evidence: [
        cite(
          'The GPU operator installs drivers, toolkit and device plugin',
          'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/index.html',
        ),
      ],
      consequences: [
        'Scale GPU pools to zero at night; taint them so nothing else lands there',
      ],
    },
    {
      id: 'time-slicing',
      title: 'Time-slicing',
      summary:
        'several pods take turns on one GPU, without isolation of memory or faults',
      scores: [4, 5, 2, 4, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.tenantTrust === 'hostile',
          { security: -1 },
          'strangers would share the memory of one device',
        ),
      ],
      constraints: [
        needs(['workloads'], p => p.gpu, 'no workload needs a GPU'),
        forbids(
          ['tenantTrust'],
          p => p.tenantTrust === 'hostile',
          'time-slicing isolates neither memory nor faults between strangers',
        ),
      ],
      conflicts: [needsDaemonSets('The NVIDIA device plugin')],
      evidence: [
        cite(
          'Time-slicing provides no memory or fault isolation between replicas',
          'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-sharing.html',
        ),
      ],
      consequences: [
        'Use it for development and small models only; latency is shared too',
      ],
    },
    {
      id: 'mig',
      title: 'Multi-Instance GPU',
      summary:
        'hardware partitions with their own memory, on GPUs that support it',
      scores: [4, 4, 4, 3, 3, 2],
      adjust: [
        when(
          ({ profile }) => profile.serving && !profile.training,
          { scalability: 1, cost: 1 },
          'inference of small models leaves most of a large GPU idle',
        ),
        when(
          ({ profile }) => profile.tenantTrust !== 'trusted',
          { security: 1 },
          'partitions have memory of their own',
        ),
      ],
      constraints: [
        needs(['workloads'], p => p.gpu, 'no workload needs a GPU'),
      ],
      conflicts: [needsDaemonSets('The NVIDIA MIG manager')],
      evidence: [
        cite(
          'MIG partitions a supported GPU into isolated instances with dedicated memory',
          'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-operator-mig.html',
        ),
      ],
      consequences: ['Changing the partition layout drains the node'],
    },
  ],
  followUps: ['ai-serving', 'ai-pipelines'],
});
