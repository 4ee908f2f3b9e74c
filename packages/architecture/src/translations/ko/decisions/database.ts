import type { Phrases } from '../../Phrases';

/** 관계형 데이터베이스 */
export const database: Phrases = {
  'Relational database': '관계형 데이터베이스',
  'Is the relational database a managed service or an operator?':
    '관계형 데이터베이스는 관리형 서비스인가, 오퍼레이터인가?',
  'nothing here keeps relational data':
    '여기에는 관계형 데이터를 보관하는 것이 없음',
  'web and API workloads nearly always keep something':
    '웹과 API 워크로드는 거의 언제나 무언가를 보관함',
  'sites keep what they need in files of the application':
    '사이트는 필요한 것을 애플리케이션의 파일에 보관함',
  'stateful workloads are among the answers':
    '답변에 상태 저장 워크로드가 있음',
  'Kubernetes separates stateless and stateful workloads':
    'Kubernetes는 상태 비저장 워크로드와 상태 저장 워크로드를 구분함',
  'Look again with the first workload that keeps data':
    '데이터를 보관하는 첫 워크로드가 생기면 다시 볼 것',
  'The managed database of the provider': '제공자의 관리형 데이터베이스',
  'RDS, Azure Database or Cloud SQL: failover, patches and point-in-time restore come with it':
    'RDS, Azure Database 또는 Cloud SQL: 페일오버, 패치, 시점 복구가 함께 옴',
  'a site has to keep working while the line to the cloud is cut':
    '클라우드 회선이 끊겨도 사이트는 계속 동작해야 함',
  'the data is the hardest thing to move': '데이터는 옮기기 가장 어려운 것임',
  'encryption, patching and backups arrive with evidence':
    '암호화, 패치, 백업이 증빙과 함께 제공됨',
  'A managed database is a service of a cloud provider, and no cloud is among the locations':
    '관리형 데이터베이스는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A managed database is reached over the provider's API, which an air-gapped cluster cannot":
    '관리형 데이터베이스는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'sites have to keep working while the line to the cloud is cut':
    '클라우드 회선이 끊긴 동안에도 사이트들이 계속 동작해야 함',
  'RDS Multi-AZ fails over to a standby':
    'RDS Multi-AZ는 대기 인스턴스로 페일오버함',
  'It fails over on its own: clients must reconnect':
    '스스로 페일오버하므로 클라이언트가 다시 연결해야 함',
  CloudNativePG: 'CloudNativePG',
  'PostgreSQL as a Kubernetes object with replicas, failover and continuous archiving':
    '복제본, 페일오버, 연속 아카이빙을 갖춘 PostgreSQL을 Kubernetes 오브젝트로 다룸',
  'there is no managed service to use': '쓸 수 있는 관리형 서비스가 없음',
  'somebody has to know PostgreSQL at night':
    '밤에도 PostgreSQL을 아는 사람이 있어야 함',
  'a database needs block volumes, which Fargate lacks':
    '데이터베이스에는 블록 볼륨이 필요한데 Fargate에는 없음',
  'CloudNativePG manages failover and archiving without external tools':
    'CloudNativePG는 외부 도구 없이 페일오버와 아카이빙을 관리함',
  'Nodes that stay, spread over failure domains; restores are rehearsed':
    '사라지지 않는 노드를 장애 도메인에 나눠 두고, 복원을 연습할 것',
  'Databases outside the platform': '플랫폼 밖의 데이터베이스',
  'the database team keeps running them where they are':
    '데이터베이스 팀이 지금 있는 곳에서 계속 운영함',
  'audited databases with their own team exist and should not move first':
    '감사를 받는 데이터베이스와 전담 팀이 있어 먼저 옮길 이유가 없음',
  'there is no data centre in which they would be':
    '그것을 둘 데이터센터가 없음',
  'Services without selectors reach systems outside the cluster':
    '셀렉터 없는 서비스로 클러스터 밖의 시스템에 닿음',
  'Egress rules name them; their maintenance windows become yours':
    '이그레스 규칙에 이름을 적을 것. 그쪽의 유지보수 시간이 곧 우리 것이 됨',
};
