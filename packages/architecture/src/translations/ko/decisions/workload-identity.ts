import type { Phrases } from '../../Phrases';

/** 워크로드 아이덴티티 */
export const workloadIdentity: Phrases = {
  'Workload identity': '워크로드 아이덴티티',
  'How does a pod prove who it is to other systems?':
    '파드가 다른 시스템에 자신이 누구인지 어떻게 증명하는가?',
  'Workload identity of the provider': '제공자의 워크로드 아이덴티티',
  'service accounts exchange their token for a cloud role; no key is stored':
    '서비스 계정이 토큰을 클라우드 역할로 교환하며, 저장하는 키가 없음',
  'pods in own data centres need another way':
    '자체 데이터센터의 파드에는 다른 방법이 필요함',
  'the issuer of a self-managed cluster has to be published and registered':
    '자체 관리형 클러스터의 발급자를 공개하고 등록해야 함',
  'there is no cloud to be known to': '아이덴티티를 등록할 클라우드가 없음',
  'its clusters are not known to the provider’s identity service':
    '이 클러스터들은 제공자의 아이덴티티 서비스에 등록되지 않음',
  'GKE federates service accounts to IAM': 'GKE는 서비스 계정을 IAM에 연동함',
  'One service account per workload, one role each; block the metadata service of nodes':
    '워크로드마다 서비스 계정 하나, 계정마다 역할 하나를 두고, 노드의 메타데이터 서비스를 막을 것',
  'Projected service account tokens': '프로젝티드 서비스 계정 토큰',
  'short-lived tokens that Vault or an OIDC-aware service accepts':
    'Vault나 OIDC를 아는 서비스가 받아들이는 단기 토큰',
  'Projected tokens are bound to audience, pod and time':
    '프로젝티드 토큰은 대상(audience), 파드, 시간에 묶임',
  'Publish the issuer and its keys where the other side can read them':
    '발급자와 그 키를 상대가 읽을 수 있는 곳에 공개할 것',
  'SPIFFE with SPIRE': 'SPIFFE와 SPIRE',
  'one identity for workloads in and out of clusters, with attestation of the node':
    '클러스터 안팎의 워크로드에 아이덴티티 하나를 쓰며 노드를 증명함',
  'workloads in several data centres must trust each other without a cloud':
    '여러 데이터센터의 워크로드가 클라우드 없이 서로 신뢰해야 함',
  'the team can run an attestation system': '팀이 증명 시스템을 운영할 수 있음',
  'The SPIRE agent runs as a DaemonSet, which Fargate does not support':
    'SPIRE 에이전트는 DaemonSet으로 실행되는데, Fargate는 DaemonSet을 지원하지 않음',
  'SPIRE issues SPIFFE identities after attestation':
    'SPIRE는 증명을 거쳐 SPIFFE 아이덴티티를 발급함',
  'The SPIRE server becomes the root of trust: highly available, backed up, audited':
    'SPIRE 서버가 신뢰의 뿌리가 됨: 고가용성, 백업, 감사가 필요함',
};
