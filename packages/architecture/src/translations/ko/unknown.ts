import type { unknown as english } from '../en/unknown';

/** 값을 알 수 없는 이유. */
export const unknown: Record<keyof typeof english, string> = {
  'unknown.noNodePools': '인텐트에 {cluster} 클러스터의 노드 풀이 없습니다.',
  'unknown.noService':
    '{cluster} 클러스터의 컨트롤 플레인을 운영하는 서비스가 인텐트에도 결정에도 없습니다.',
  'unknown.nodeSize':
    '{cluster} 클러스터에 있는 {pool} 풀의 노드 크기를 알 수 없습니다. 표에 있는 머신 유형을 쓰거나 cpu와 memory를 적으세요.',
  'unknown.nodeCount':
    '{cluster} 클러스터에 있는 {pool} 풀의 노드 수가 없습니다.',
  'unknown.zones':
    '{cluster} 클러스터에 있는 {pool} 풀의 장애 도메인 수가 없습니다.',
  'unknown.maxPods':
    '{cluster} 클러스터에 있는 {pool} 풀의 노드당 최대 파드 수가 없습니다.',
  'unknown.reserve':
    '{cluster} 클러스터에 있는 {pool} 풀의 노드가 시스템용으로 얼마나 남겨 두는지 알 수 없습니다. reserved를 적으세요.',
  'unknown.noMachineType':
    '{cluster} 클러스터에 있는 {pool} 풀의 노드에는 머신 유형도 자체 가격도 없습니다.',
  'unknown.nodePrice':
    '가격표에 {region} 리전의 {instanceType} 가격이 없습니다.',
  'unknown.ownControlPlane':
    '{cluster} 클러스터의 컨트롤 플레인은 자체 머신에서 돌아가며, 인텐트에 그 머신이 없습니다.',
  'unknown.aksTier': '{cluster} 클러스터의 AKS 티어가 없습니다.',
  'unknown.controlPlanePrice': '가격표에 {service}의 가격이 없습니다.',
  'unknown.dataSize': '복원할 데이터의 양이 없습니다.',
  'unknown.restoreRate': '복원 속도가 없습니다.',
  'unknown.provisioning': '새 클러스터를 준비하는 데 걸리는 시간이 없습니다.',
  'unknown.objects': 'GitOps가 다시 만드는 오브젝트 수가 없습니다.',
  'unknown.resyncRate': 'GitOps가 오브젝트를 만드는 속도가 없습니다.',
  'unknown.drill': '복구 훈련 기록이 없습니다.',
  'unknown.backup': '백업 일정이 없습니다.',
  'unknown.askedRto': '요구 사항에 허용되는 중단 시간이 없습니다.',
  'unknown.askedRpo': '요구 사항에 허용되는 데이터 손실이 없습니다.',
  'unknown.release': '{date} 버전 표에 Kubernetes {version}이(가) 없습니다.',
};
