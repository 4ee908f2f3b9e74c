import type { Phrases } from '../../Phrases';

/** GPU 공유 */
export const gpuSharing: Phrases = {
  'GPU sharing': 'GPU 공유',
  'Does a pod get a whole GPU, a slice in time, or a partition?':
    '파드가 받는 것은 GPU 전체인가, 시간 조각인가, 파티션인가?',
  'No GPU': 'GPU 없음',
  'no workload asks for one': 'GPU를 요청하는 워크로드가 없음',
  'a workload needs a GPU': 'GPU가 필요한 워크로드가 있음',
  'GPUs are scheduled as extended resources only where a device plugin runs':
    'GPU는 디바이스 플러그인이 실행되는 곳에서만 확장 리소스로 스케줄링됨',
  'A GPU pool can be added later without touching the rest':
    'GPU 풀은 나머지를 건드리지 않고 나중에 더할 수 있음',
  'A whole GPU per pod': '파드별 GPU 전체',
  'full speed and full isolation; idle time is paid for':
    '속도와 격리가 온전하며, 노는 시간에도 비용을 냄',
  'training fills a GPU for hours': '학습이 GPU를 몇 시간씩 가득 채움',
  'no workload needs a GPU': 'GPU가 필요한 워크로드가 없음',
  'The NVIDIA device plugin runs as a DaemonSet, which Fargate does not support':
    'NVIDIA 디바이스 플러그인은 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'The GPU operator installs drivers, toolkit and device plugin':
    'GPU Operator는 드라이버, 툴킷, 디바이스 플러그인을 설치함',
  'Scale GPU pools to zero at night; taint them so nothing else lands there':
    '밤에는 GPU 풀을 0으로 줄이고, 테인트를 걸어 다른 것이 놓이지 않게 할 것',
  'Time-slicing': '시간 분할',
  'several pods take turns on one GPU, without isolation of memory or faults':
    '여러 파드가 GPU 하나를 번갈아 쓰며, 메모리와 장애는 격리되지 않음',
  'strangers would share the memory of one device':
    '서로 모르는 이들이 장치 하나의 메모리를 함께 쓰게 됨',
  'time-slicing isolates neither memory nor faults between strangers':
    '시간 분할은 서로 모르는 이들 사이의 메모리도 장애도 격리하지 않음',
  'Time-slicing provides no memory or fault isolation between replicas':
    '시간 분할은 복제본 사이에 메모리 격리도 장애 격리도 제공하지 않음',
  'Use it for development and small models only; latency is shared too':
    '개발과 작은 모델에만 쓸 것. 지연 시간도 함께 나눔',
  'Multi-Instance GPU': 'Multi-Instance GPU',
  'hardware partitions with their own memory, on GPUs that support it':
    '지원하는 GPU에서 전용 메모리를 갖는 하드웨어 파티션',
  'inference of small models leaves most of a large GPU idle':
    '작은 모델의 추론은 큰 GPU의 대부분을 놀림',
  'partitions have memory of their own': '파티션마다 전용 메모리가 있음',
  'The NVIDIA MIG manager runs as a DaemonSet, which Fargate does not support':
    'NVIDIA MIG 관리자는 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'MIG partitions a supported GPU into isolated instances with dedicated memory':
    'MIG는 지원하는 GPU를 전용 메모리를 갖춘 격리된 인스턴스로 나눔',
  'Changing the partition layout drains the node':
    '파티션 배치를 바꾸려면 노드를 비워야 함',
};
