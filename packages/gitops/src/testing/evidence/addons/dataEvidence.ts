import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about add-ons that keep data. */
export const dataEvidence: EvidenceTable = {
  'backup/application-level': [
    {
      choices: { database: 'cloudnative-pg' },
      path: /^addons\/cloudnative-pg\//,
      content: /kind: ScheduledBackup/,
    },
  ],
  'backup/velero': [
    { path: /^addons\/velero\//, content: /kind: BackupStorageLocation/ },
    { path: /^addons\/velero\//, content: /restore-drill/ },
  ],
  'cache/valkey': [{ path: /^addons\/valkey\//, content: /valkey-users/ }],
  'database/cloudnative-pg': [
    { path: /^addons\/cloudnative-pg\//, content: /barmanObjectStore/ },
  ],
  'registry/harbor': [
    { path: /^addons\/harbor\//, content: /imageChartStorage/ },
  ],
  'storage/local-volumes': [
    {
      example: 'university-bare-metal',
      path: /^addons\/topolvm\//,
      content: /topolvm\.io\/device-class: local/,
    },
  ],
  'storage/longhorn': [
    {
      example: 'university-bare-metal',
      path: /^addons\/longhorn\//,
      content: /defaultClassReplicaCount/,
    },
  ],
  'storage/provider-block': [
    { path: /^addons\/aws-ebs-csi-driver\//, content: /WaitForFirstConsumer/ },
    {
      path: /^addons\/aws-ebs-csi-driver\//,
      content: /kind: VolumeSnapshotClass$/m,
    },
  ],
  'storage/provider-file': [
    {
      path: /^addons\/aws-efs-csi-driver\//,
      content: /provisioningMode: efs-ap/,
    },
  ],
  'storage/rook-ceph': [
    {
      example: 'university-bare-metal',
      path: /^addons\/rook-ceph-cluster\//,
      content: /cephBlockPools:/,
    },
  ],
  'storage/vsphere': [
    {
      example: 'university-bare-metal',
      path: /^addons\/vsphere-storage\//,
      content: /storagepolicyname/,
    },
  ],
  'streaming/nats': [{ path: /^addons\/nats\//, content: /jetstream/ }],
  'streaming/strimzi': [
    { path: /^addons\/strimzi\//, content: /kind: KafkaNodePool/ },
  ],
  'vector-database/chroma': [
    { path: /^addons\/chroma\//, content: /chromadb/ },
  ],
  'vector-database/opensearch': [
    {
      path: /^addons\/opensearch-vectors\//,
      content: /kind: OpenSearchCluster/,
    },
  ],
  'vector-database/pgvector': [
    {
      choices: { database: 'none' },
      path: /^addons\/pgvector\//,
      content: /name: vector$/m,
    },
  ],
  'vector-database/pinecone': [
    { path: /^addons\/pinecone\//, content: /only-https-out/ },
  ],
  'vector-database/qdrant': [
    { path: /^addons\/qdrant\//, content: /snapshotPersistence/ },
  ],
  'vector-database/weaviate': [
    { path: /^addons\/weaviate\//, content: /anonymous_access/ },
  ],
};
