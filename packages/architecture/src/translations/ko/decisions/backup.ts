import type { Phrases } from '../../Phrases';

/** 백업 */
export const backup: Phrases = {
  Backup: '백업',
  'What is copied, by what, and to where?':
    '무엇을, 무엇으로, 어디에 복사하는가?',
  Velero: 'Velero',
  'objects and volumes of any cluster into object storage, with schedules and restores into another cluster':
    '어떤 클러스터든 오브젝트와 볼륨을 오브젝트 스토리지에 담고, 일정에 따라 백업하며, 다른 클러스터로 복원함',
  'the same tool restores in every location':
    '모든 위치에서 같은 도구로 복원함',
  'the supported OADP operator is built on it':
    '지원되는 OADP 오퍼레이터가 이를 바탕으로 함',
  'Velero backs up objects and volumes and restores them elsewhere':
    'Velero는 오브젝트와 볼륨을 백업하고 다른 곳에 복원함',
  'Copy to another region and another account; deleting there needs other credentials':
    '다른 리전의 다른 계정으로 복사할 것. 그곳에서 지우려면 별도 자격 증명이 필요해야 함',
  'A restore drill every quarter: a backup is what has been restored':
    '분기마다 복원 훈련을 할 것. 복원해 본 것만이 백업임',
  'The backup service of the provider': '제공자의 백업 서비스',
  'AWS Backup, Azure Backup or Backup for GKE with its retention and locks':
    'AWS Backup, Azure Backup 또는 Backup for GKE의 보존과 잠금 기능을 씀',
  'it restores into the same provider only': '같은 제공자 안으로만 복원함',
  'each cloud has its own, and none restores into another':
    '클라우드마다 제각기 다르고, 서로 다른 클라우드로는 복원하지 못함',
  'A cloud backup service is a service of a cloud provider, and no cloud is among the locations':
    '클라우드 백업 서비스는 클라우드 제공자의 서비스인데, 위치에 클라우드가 없음',
  "A cloud backup service is reached over the provider's API, which an air-gapped cluster cannot":
    '클라우드 백업 서비스는 제공자의 API를 거쳐야 하는데, 폐쇄망 클러스터에서는 닿을 수 없음',
  'it covers managed clusters': '관리형 클러스터만 다룸',
  'Backup for GKE captures configuration and volumes':
    'Backup for GKE는 구성과 볼륨을 담음',
  'Vault locks keep an intruder from deleting; switch them on':
    '볼트 잠금은 침입자의 삭제를 막으므로 켤 것',
  'Backups by the databases themselves': '데이터베이스가 직접 하는 백업',
  'databases write their logs and snapshots out, and Git holds the rest':
    '데이터베이스가 로그와 스냅샷을 내보내고, 나머지는 Git에 있음',
  'claims that belong to no database operator are in no backup':
    '데이터베이스 오퍼레이터에 속하지 않는 PVC는 어떤 백업에도 없음',
  'one restore has to be shown for everything':
    '모든 것에 대해 한 번의 복원을 보여 주어야 함',
  'only log shipping reaches a loss of minutes':
    '손실을 몇 분으로 줄이는 것은 로그 전송뿐임',
  'CloudNativePG archives write-ahead logs continuously to object storage':
    'CloudNativePG는 WAL을 오브젝트 스토리지에 계속 보관함',
  'List what is in no schedule: claims, secrets made by hand, CRDs':
    '어떤 일정에도 없는 것을 적어 둘 것: PVC, 손으로 만든 시크릿, CRD',
  'Git only': 'Git만',
  'nothing in the clusters that Git could not rebuild':
    '클러스터에 Git으로 다시 만들 수 없는 것이 없음',
  'workloads keep data, which Git does not hold':
    '워크로드가 데이터를 보관하는데 Git에는 그 데이터가 없음',
  'tested backups are a control of the audited standard':
    '시험한 백업이 감사 대상 표준의 통제 항목임',
  'State in Git can be reconciled into a new cluster':
    'Git에 있는 상태는 새 클러스터로 조정할 수 있음',
  'Measure the share of live objects that Git can rebuild; it must be all':
    '실제 오브젝트 가운데 Git으로 다시 만들 수 있는 비율을 잴 것. 전부여야 함',
};
