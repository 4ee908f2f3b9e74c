import type { Phrases } from '../../Phrases';

/** 스토리지 */
export const storage: Phrases = {
  Storage: '스토리지',
  'Which storage classes do stateful workloads get?':
    '상태 저장 워크로드에 어떤 스토리지 클래스를 주는가?',
  'Block and file storage of the provider': '제공자의 블록 및 파일 스토리지',
  'EBS, Managed Disks or Persistent Disk by CSI, and file shares where many pods write':
    'CSI로 쓰는 EBS, Managed Disks 또는 Persistent Disk이며, 여러 파드가 쓰는 곳에는 파일 공유를 씀',
  'Fargate mounts EFS only, no block volumes':
    'Fargate는 EFS만 마운트하고 블록 볼륨은 없음',
  'the volumes would be where the pods are not':
    '볼륨이 파드가 없는 곳에 있게 됨',
  'WaitForFirstConsumer creates the volume in the zone of the pod':
    'WaitForFirstConsumer는 파드의 영역에 볼륨을 만듦',
  'Block volumes live in one zone: replicate in the application or plan for the zone':
    '블록 볼륨은 한 영역에만 있으므로 애플리케이션에서 복제하거나 영역 손실에 대비할 것',
  'File storage of the provider only': '제공자의 파일 스토리지만',
  'shared file systems across zones for the little state there is':
    '얼마 안 되는 상태를 위해 영역에 걸친 공유 파일 시스템을 씀',
  'databases on a network file system are slow and sometimes wrong':
    '네트워크 파일 시스템 위의 데이터베이스는 느리고 때로는 틀림',
  'The EFS CSI driver works with Fargate':
    'EFS CSI 드라이버는 Fargate에서 동작함',
  'No databases on it': '그 위에 데이터베이스를 두지 말 것',
  'Ceph by Rook': 'Rook으로 운영하는 Ceph',
  'block, file and object storage from own disks, surviving the loss of a node or a rack':
    '자체 디스크로 만드는 블록, 파일, 오브젝트 스토리지이며 노드나 랙을 잃어도 버팀',
  'there are disks in every server and people to run them':
    '모든 서버에 디스크가 있고 운영할 인력도 있음',
  'state has to survive a node, and object storage for backups and logs comes with it':
    '상태가 노드 하나를 잃어도 버텨야 하고, 백업과 로그를 위한 오브젝트 스토리지도 함께 옴',
  'the team can run distributed storage': '팀이 분산 스토리지를 운영할 수 있음',
  'OpenShift Data Foundation is Ceph with support':
    'OpenShift Data Foundation이 지원이 붙은 Ceph임',
  'there are no own disks in a data centre': '데이터센터에 자체 디스크가 없음',
  'a site has too few nodes for Ceph': '사이트의 노드가 Ceph에는 너무 적음',
  'the provider sells replicated disks for less than Ceph on top of them costs':
    '제공자가 파는 복제 디스크가 그 위에 Ceph를 얹는 비용보다 저렴함',
  'Rook runs Ceph; production wants three nodes or more':
    'Rook은 Ceph를 운영하며, 운영 환경에는 노드가 셋 이상 필요함',
  'At least three nodes with raw disks, and a second network for replication':
    '로우 디스크를 갖춘 노드가 적어도 셋, 그리고 복제용 두 번째 네트워크가 필요함',
  Longhorn: 'Longhorn',
  'replicated volumes on ordinary disks, simple enough for small teams':
    '평범한 디스크 위의 복제 볼륨이며 작은 팀에도 충분히 단순함',
  'it comes from the same family as the distribution': '배포판과 같은 계열임',
  'its throughput does not suit this much state':
    '처리량이 이만한 상태에 맞지 않음',
  'there are no own disks': '자체 디스크가 없음',
  'the provider sells replicated disks': '제공자가 복제 디스크를 판매함',
  'Longhorn replicates block volumes across nodes':
    'Longhorn은 블록 볼륨을 여러 노드에 복제함',
  'Rebuilding replicas competes with the workload for the network':
    '복제본 재구축이 워크로드와 네트워크를 두고 경쟁함',
  'Local volumes': '로컬 볼륨',
  'the disk of the node, for software that replicates by itself':
    '스스로 복제하는 소프트웨어를 위한 노드의 디스크',
  'a site of one or two machines has nothing else':
    '머신이 한두 대인 사이트에는 다른 것이 없음',
  'losing a node loses its copy': '노드를 잃으면 그 사본도 잃음',
  'cloud disks outlive their machine, local ones do not':
    '클라우드 디스크는 머신이 사라져도 남지만 로컬 디스크는 그렇지 않음',
  'cloud machines are replaced with their local disks':
    '클라우드 머신은 로컬 디스크와 함께 교체됨',
  'Local volumes bind a pod to a node': '로컬 볼륨은 파드를 노드에 묶음',
  'What matters is copied off the node: by the application, or by backup':
    '중요한 것은 애플리케이션이나 백업으로 노드 밖에 복사할 것',
  'A lost disk is lost data unless the application replicates':
    '애플리케이션이 복제하지 않으면 디스크를 잃는 것이 곧 데이터를 잃는 것임',
  'vSphere or array CSI': 'vSphere 또는 어레이 CSI',
  'the storage the organisation already runs, backs up and has audited':
    '조직이 이미 운영하고 백업하고 감사까지 마친 스토리지',
  'metal comes with disks of its own, and an array would be one failure domain under all of them':
    '베어메탈 서버에는 자체 디스크가 있고, 어레이는 그 전체를 받치는 장애 도메인 하나가 됨',
  'vSphere storage is there, with its own backups':
    'vSphere 스토리지가 자체 백업과 함께 이미 있음',
  'an array has to be bought': '어레이를 사야 함',
  'there is no own data centre with an array':
    '어레이를 갖춘 자체 데이터센터가 없음',
  'bare metal on a tight budget has no array behind it':
    '예산이 빠듯한 베어메탈 뒤에는 어레이가 없음',
  'clouds offer no own array': '클라우드는 자체 어레이를 제공하지 않음',
  'The vSphere CSI driver provisions volumes from storage policies':
    'vSphere CSI 드라이버는 스토리지 정책에 따라 볼륨을 프로비저닝함',
  'The array is one failure domain under all zones: ask how it fails':
    '어레이는 모든 영역을 받치는 장애 도메인 하나이므로 어떻게 장애가 나는지 물어볼 것',
};
