import type { Phrases } from '../../Phrases';

/** 이벤트 스트리밍 */
export const streaming: Phrases = {
  'Event streaming': '이벤트 스트리밍',
  'What carries events between workloads?':
    '워크로드 사이의 이벤트를 무엇으로 나르는가?',
  'requests and a queue in the database are enough':
    '요청과 데이터베이스 안의 대기열로 충분함',
  'documents arrive as a stream': '문서가 스트림으로 들어옴',
  'workloads process streams': '워크로드가 스트림을 처리함',
  'CNCF lists streaming and messaging projects':
    'CNCF가 스트리밍과 메시징 프로젝트를 나열함',
  'An outbox table carries events until there are many':
    '이벤트가 많아지기 전까지는 아웃박스 테이블로 나를 것',
  'Kafka by Strimzi': 'Strimzi로 운영하는 Kafka',
  'Kafka as Kubernetes objects: topics and users in Git':
    'Kafka를 Kubernetes 오브젝트로: 토픽과 사용자를 Git에 둠',
  'connectors, stream processors and people are made for Kafka':
    '커넥터, 스트림 처리기, 인력이 Kafka에 맞춰져 있음',
  'Kafka is already run here': '이미 Kafka를 운영 중임',
  'nothing here processes streams': '여기에는 스트림을 처리하는 것이 없음',
  'brokers at hundreds of small sites nobody asked for':
    '아무도 요구하지 않은 브로커가 작은 사이트 수백 곳에 놓이게 됨',
  'Strimzi runs Kafka, topics and users as custom resources':
    'Strimzi는 Kafka, 토픽, 사용자를 커스텀 리소스로 운영함',
  'Brokers on nodes of their own, spread over zones, with rack awareness':
    '브로커를 전용 노드에 두고, 랙 인식으로 영역에 나눌 것',
  'Managed streaming of the provider': '제공자의 관리형 스트리밍',
  'MSK, Event Hubs or Pub/Sub: brokers somebody else runs':
    'MSK, Event Hubs 또는 Pub/Sub: 남이 운영하는 브로커',
  'each provider has its own': '제공자마다 제각기 다른 것을 씀',
  'Managed streaming is a service of a cloud provider, and no cloud is among the locations':
    '관리형 스트리밍은 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "Managed streaming is reached over the provider's API, which an air-gapped cluster cannot":
    '관리형 스트리밍은 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'Amazon MSK runs Apache Kafka': 'Amazon MSK는 Apache Kafka를 운영함',
  'Private endpoints and IAM for clients; topics are still yours to review':
    '클라이언트에는 프라이빗 엔드포인트와 IAM을 쓸 것. 토픽 검토는 여전히 직접 맡음',
  'NATS JetStream': 'NATS JetStream',
  'small, fast messaging that also runs at the edge and connects sites':
    '엣지에서도 실행되고 사이트를 잇는 작고 빠른 메시징',
  'leaf nodes at sites keep working while the line is cut':
    '사이트의 리프 노드는 회선이 끊긴 동안에도 계속 동작함',
  'the connectors and stream processors people expect are made for Kafka':
    '사람들이 기대하는 커넥터와 스트림 처리기는 Kafka용으로 만들어져 있음',
  'NATS leaf nodes extend a system to the edge':
    'NATS 리프 노드는 시스템을 엣지까지 넓힘',
  'Decide per stream how many replicas and how long':
    '스트림마다 복제본 수와 보존 기간을 정할 것',
};
