import type { Phrases } from '../../Phrases';

/** 재해 복구 */
export const disasterRecovery: Phrases = {
  'Disaster recovery': '재해 복구',
  'What happens when a region or data centre is lost?':
    '리전이나 데이터센터를 잃으면 어떻게 되는가?',
  'Rebuild and restore': '재구축과 복원',
  'a new cluster from Git, data from backup: hours, and nearly free until then':
    'Git으로 새 클러스터를 만들고 백업에서 데이터를 복원함: 몇 시간이 걸리지만 그전까지 비용이 거의 없음',
  'a second region is there, and would not be used':
    '두 번째 리전이 있는데도 쓰지 않게 됨',
  'provisioning, synchronising and restoring take hours, more than the recovery time allows':
    '준비, 동기화, 복원에 몇 시간이 걸려 허용된 복구 시간을 넘음',
  'a schedule of backups loses more than the recovery point allows':
    '백업 일정으로 잃는 데이터가 복구 시점 목표보다 많음',
  'Backup and restore is the cheapest strategy, with recovery in hours':
    '백업과 복원은 가장 저렴한 전략이며 복구에 몇 시간이 걸림',
  'Rehearse twice a year, with a clock; the result is your real recovery time':
    '1년에 두 번 시간을 재며 연습할 것. 그 결과가 실제 복구 시간임',
  'Pilot light': '파일럿 라이트',
  'data is replicated and the cluster definition waits; machines start when needed':
    '데이터는 복제되고 클러스터 정의는 대기하며, 머신은 필요할 때 시작함',
  'a day is allowed, and rebuilding takes less':
    '하루가 허용되고, 재구축은 그보다 짧게 걸림',
  'starting a cluster takes longer than the recovery time allows':
    '클러스터를 시작하는 시간이 허용된 복구 시간보다 김',
  'Pilot light keeps data live and compute off':
    '파일럿 라이트는 데이터를 살려 두고 컴퓨팅은 꺼 둠',
  'Quotas in the second region are asked for before the disaster':
    '두 번째 리전의 할당량은 재해가 나기 전에 요청할 것',
  'Warm standby': '웜 스탠바이',
  'a smaller copy runs and is scaled up': '더 작은 사본을 운영하다가 확장함',
  'the second region is there and ready': '두 번째 리전이 있고 준비되어 있음',
  'so much time is allowed that a running copy is waste':
    '허용된 시간이 넉넉해 사본을 운영하는 것은 낭비임',
  'scaling up and moving traffic takes minutes':
    '확장하고 트래픽을 옮기는 데 몇 분이 걸림',
  'there is no second location for it to run in':
    '사본을 운영할 두 번째 위치가 없음',
  'Warm standby runs a scaled-down copy': '웜 스탠바이는 축소한 사본을 운영함',
  'Both sides are built from the same commit; a check compares them':
    '양쪽을 같은 커밋으로 만들고, 검사로 둘을 비교할 것',
  'Active-active': '액티브-액티브',
  'every location serves, and losing one loses capacity':
    '모든 위치가 서비스하며, 하나를 잃으면 용량만 줄어듦',
  'every region already serves': '이미 모든 리전이 서비스함',
  'there is no second location': '두 번째 위치가 없음',
  'the second region does not serve': '두 번째 리전이 서비스하지 않음',
  'Active/active has the shortest recovery time':
    '액티브-액티브는 복구 시간이 가장 짧음',
  'Corrupt data is replicated too: backups stay necessary':
    '손상된 데이터도 복제되므로 백업은 여전히 필요함',
  'Survive a zone, restore a region': '영역은 버티고, 리전은 복원',
  'control plane and replicas span zones in one region; a copy of backups is kept elsewhere':
    '컨트롤 플레인과 복제본을 한 리전의 여러 영역에 걸치고, 백업 사본을 다른 곳에 둠',
  'there are further regions, which this does not use':
    '리전이 더 있는데 이 방식은 쓰지 않음',
  'a site has no zones': '사이트에는 영역이 없음',
  'a lost region would end the month’s budget many times over':
    '리전 하나를 잃으면 그달의 오류 예산을 몇 배로 넘어섬',
  'Run control planes and replicas across zones':
    '컨트롤 플레인과 복제본을 여러 영역에 걸쳐 운영함',
  'A lost zone is survived by itself; a lost region is restored in hours, and the business has agreed to that':
    '영역 손실은 저절로 버티고 리전 손실은 몇 시간 안에 복원하며, 사업 부서가 이에 동의함',
  'A lost region takes longer than the recovery time, which covers zones and clusters only':
    '잃은 리전의 복원은 영역과 클러스터만 고려한 복구 시간보다 오래 걸림',
  'Sites on their own': '스스로 서는 사이트',
  'a lost site is replaced from Git; the others do not notice':
    '잃은 사이트는 Git으로 대체하고, 다른 사이트는 영향을 받지 않음',
  'there are no sites that stand alone': '혼자서 동작하는 사이트가 없음',
  'Flux rebuilds a cluster from Git after bootstrap':
    'Flux는 부트스트랩 후 Git으로 클러스터를 다시 만듦',
  'Keep a spare machine per country; data of a site is copied to the hub daily':
    '국가마다 예비 머신을 두고, 사이트 데이터를 매일 허브로 복사할 것',
};
